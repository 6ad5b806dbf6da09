package org.hrssplan.gateway.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What a fake service does with a request; the connection is closed afterwards. */
@FunctionalInterface
public interface Behaviour {
    void answer(String request, Socket socket) throws IOException;

    /** Whether it reads the body of the request itself, which is not among the requests then. */
    default boolean readsBody() {
        return false;
    }

    /** The same, reading the body of the request itself. */
    default Behaviour readingBody() {
        Behaviour same = this;
        return new Behaviour() {
            @Override
            public void answer(String request, Socket socket) throws IOException {
                same.answer(request, socket);
            }

            @Override
            public boolean readsBody() {
                return true;
            }
        };
    }

    static Behaviour bytes(String bytes) {
        return (request, socket) -> write(socket, bytes);
    }

    static Behaviour json(int status, String body) {
        return of(status, "application/json", body);
    }

    static Behaviour of(int status, String type, String body) {
        return bytes("HTTP/1.1 %d Status\r\nContent-Type: %s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, type, body.getBytes(UTF_8).length, body));
    }

    /** JSON with a tag, and 304 to those who have it. */
    static Behaviour tagged(String etag, String body) {
        return (request, socket) -> {
            boolean known = request.toLowerCase(Locale.ROOT).contains("if-none-match: " + etag);
            String head = known ? "304 Not Modified" : "200 OK";
            String content = known ? "" : body;
            write(
                    socket,
                    "HTTP/1.1 %s\r\nContent-Type: application/json\r\nETag: %s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(head, etag, content.getBytes(UTF_8).length, content));
        };
    }

    static Behaviour problem(int status, String code, String detail) {
        return of(
                status,
                "application/problem+json",
                "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}".formatted(status, code, detail));
    }

    /** Reads the body, as it is framed, up to its last bytes, and behaves then. */
    static Behaviour hearing(ByteArrayOutputStream heard, String end, Behaviour then) {
        Behaviour hearing = (request, socket) -> {
            while (!heard.toString(UTF_8).endsWith(end)) {
                heard.write(socket.getInputStream().read());
            }
            then.answer(request, socket);
        };
        return hearing.readingBody();
    }

    /** Says nothing until the other side hangs up. */
    static Behaviour silent() {
        return (request, socket) -> {
            int ignored = socket.getInputStream().read();
        };
    }

    /** Promises a lot and sends a byte every 50 ms for as long as somebody listens. */
    static Behaviour trickling() {
        return (request, socket) -> {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n");
            Executor paced = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);
            while (CompletableFuture.supplyAsync(() -> writes(socket, " "), paced)
                    .join()) {
                // until the other side hangs up
            }
        };
    }

    /** Sends without end, counting what is taken. */
    static Behaviour endless(AtomicLong taken) {
        return (request, socket) -> {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            byte[] chunk = " ".repeat(64 * 1024).getBytes(UTF_8);
            OutputStream out = socket.getOutputStream();
            while (true) {
                out.write(chunk);
                taken.addAndGet(chunk.length);
            }
        };
    }

    private static boolean writes(Socket socket, String bytes) {
        try {
            write(socket, bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
