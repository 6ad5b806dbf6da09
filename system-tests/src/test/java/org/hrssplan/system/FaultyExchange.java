package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * A request that a faulty line answers by itself; the connection ends with the answer.
 *
 * @param service the port at which the true answer is to be had
 * @param line the address of the line
 * @param taken grows by what the other side takes
 */
record FaultyExchange(RequestHead request, Socket client, int service, String line, AtomicLong taken) {
    private static final HttpClient TRUTH =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What the service itself answers, whole and never 304. */
    HttpResponse<String> truth() throws IOException {
        HttpRequest.Builder same = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service + request.uri()))
                .timeout(Duration.ofSeconds(10));
        for (String name : new String[] {"Accept", "Accept-Language"}) {
            if (!request.header(name).isEmpty()) {
                same.header(name, request.header(name));
            }
        }
        try {
            return TRUTH.send(same.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void send(int status, String type, String more, String body) throws IOException {
        write(head(status, type, more, body.getBytes(UTF_8).length) + body);
    }

    static String head(int status, String type, String more, long length) {
        return "HTTP/1.1 %d Status\r\nContent-Type: %s\r\n%sConnection: close\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, type, more, length);
    }

    /** The true answer with another body. */
    void sendChanged(UnaryOperator<JsonNode> change) throws IOException {
        HttpResponse<String> truth = truth();
        send(
                truth.statusCode(),
                "application/json",
                tag(truth),
                change.apply(Rest.tree(truth.body())).toString());
    }

    /** The header of an answer's entity tag, where it has one. */
    static String tag(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("ETag")
                .map("ETag: %s\r\n"::formatted)
                .orElse("");
    }

    void write(String bytes) throws IOException {
        write(bytes.getBytes(UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        client.getOutputStream().write(bytes);
        client.getOutputStream().flush();
        taken.addAndGet(bytes.length);
    }

    /** False if nobody was there any more to take it. */
    boolean writeLater(long millis, byte[] bytes) {
        return CompletableFuture.supplyAsync(
                        () -> writes(bytes), CompletableFuture.delayedExecutor(millis, MILLISECONDS))
                .join();
    }

    private boolean writes(byte[] bytes) {
        try {
            write(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Until the other side hangs up. */
    void sayNothing() throws IOException {
        int ignored = client.getInputStream().read();
    }
}
