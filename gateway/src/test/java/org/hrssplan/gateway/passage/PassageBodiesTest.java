package org.hrssplan.gateway.passage;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies pass piece by piece, in both directions, no faster than they are taken. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class PassageBodiesTest {
    private static final long LARGE = 200L * 1024 * 1024;
    /** What the kernel and the gateway may hold of a body on its way. */
    private static final long ON_THE_WAY = 48L * 1024 * 1024;

    private static final String OK = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    private static final String EVENTS = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Inject
    Passage passage;

    FakeDomains fakes;

    @AfterEach
    void everyPlaceIsFreeAgain() {
        Waiting.until(() -> passage.free(Domain.EMPLOYMENT) == 6);
    }

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aLargeFileIsSentAsFastAsTheServiceTakesIt() throws Exception {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        AtomicLong received = new AtomicLong();
        behave((request, socket) -> {
            ready.join();
            readBody(socket, LARGE, received);
            write(socket, OK);
        });
        AtomicLong sent = new AtomicLong();
        try (RawCall call = new RawCall(post("/observations/import", "Content-Length: " + LARGE))) {
            CompletableFuture<Void> sending = run(() -> call.send(LARGE, sent));

            assertThat(Waiting.untilItStandsStill(sent)).isLessThan(ON_THE_WAY);
            ready.complete(null);
            sending.get(30, TimeUnit.SECONDS);

            assertThat(call.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200 ");
            assertThat(received).hasValue(LARGE);
        }
    }

    @Test
    void aLargeAnswerIsSentAsFastAsTheClientTakesIt() throws Exception {
        AtomicLong sent = new AtomicLong();
        behave((request, socket) -> {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: " + LARGE + "\r\n\r\n");
            RawCall.copy(LARGE, socket, sent);
        });
        try (RawCall call = new RawCall(get("/observations/template", "Connection: close"))) {
            String head = call.readUntil("\r\n\r\n");

            assertThat(Waiting.untilItStandsStill(sent)).isLessThan(ON_THE_WAY);

            assertThat(head).containsIgnoringCase("\r\nContent-Length: " + LARGE + "\r\n");
            assertThat(call.count()).isEqualTo(LARGE);
        }
    }

    @Test
    void whatIsLargerThanItsPathAllowsIsNotSent() {
        behave((request, socket) -> write(socket, OK));

        given().body(new byte[3 * 1024 * 1024 + 1])
                .put("/api/v1/employment/plans/x")
                .then()
                .statusCode(413)
                .body("code", equalTo("PAYLOAD_TOO_LARGE"));

        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).isEmpty();
    }

    @Test
    void whatTurnsOutLargerIsBrokenOff() throws Exception {
        CompletableFuture<Long> received = new CompletableFuture<>();
        behave((request, socket) -> received.complete(RawCall.count(socket.getInputStream())));
        String chunk = "100000\r\n" + "x".repeat(1024 * 1024) + "\r\n";

        try (RawCall call = new RawCall(
                "PUT" + post("/plans/x", "Transfer-Encoding: chunked").substring(4))) {
            CompletableFuture<Void> sending = run(() -> call.send(chunk.repeat(4)));

            assertThat(call.readUntil("}")).startsWith("HTTP/1.1 413 ").contains("\"code\":\"PAYLOAD_TOO_LARGE\"");
            sending.get(10, TimeUnit.SECONDS);
            assertThat(call.readAll()).isEmpty();
        }
        assertThat(received.get(10, TimeUnit.SECONDS)).isLessThan(4 * 1024 * 1024);
    }

    @Test
    void aRequestThatIsBrokenOffIsBrokenOffAtTheService() throws Exception {
        CompletableFuture<Long> received = new CompletableFuture<>();
        behave((request, socket) -> received.complete(RawCall.count(socket.getInputStream())));

        try (RawCall call = new RawCall(post("/observations/import", "Content-Length: 100"))) {
            call.send("half");
            Waiting.until(() -> fakes.of(Domain.EMPLOYMENT).requests().size() == 1);
        }

        assertThat(received.get(10, TimeUnit.SECONDS)).isLessThan(100);
    }

    @Test
    void whoAsksBeforeSendingIsToldToGoOn() throws Exception {
        AtomicLong received = new AtomicLong();
        behave((request, socket) -> {
            readBody(socket, 5, received);
            write(socket, OK);
        });
        try (RawCall call = new RawCall(post("/observations", "Expect: 100-continue\r\nContent-Length: 5"))) {
            assertThat(call.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100 ");
            call.send("12345");
            assertThat(call.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200 ");
        }
        assertThat(fakes.of(Domain.EMPLOYMENT).requests().get(0)).doesNotContainIgnoringCase("expect:");
    }

    @Test
    void anAnswerThatComesBeforeTheWholeRequestIsNotLost() throws Exception {
        behave((request, socket) -> {
            write(socket, "HTTP/1.1 415 X\r\nContent-Length: 2\r\n\r\n{}");
            RawCall.count(socket.getInputStream());
        });
        AtomicLong sent = new AtomicLong();
        try (RawCall call = new RawCall(post("/observations/import", "Content-Length: " + LARGE))) {
            call.send(100, sent);

            assertThat(call.readUntil("{}")).startsWith("HTTP/1.1 415 ");
            assertThat(call.readAll()).isEmpty();
        }
    }

    @Test
    void eventsComeAtOnceUntilTheServiceEnds() throws Exception {
        CompletableFuture<Void> next = new CompletableFuture<>();
        CompletableFuture<Void> last = new CompletableFuture<>();
        behave((request, socket) -> {
            write(socket, EVENTS);
            next.join();
            write(socket, "data: 1\n\n");
            last.join();
            write(socket, "data: 2\n\n");
        });
        try (RawCall call = new RawCall(get("/changes?after=0", "Accept: text/event-stream"))) {
            assertThat(call.readUntil("\r\n\r\n")).containsIgnoringCase("content-type: text/event-stream");
            next.complete(null);
            assertThat(call.readUntil("\n\n")).contains("data: 1");
            last.complete(null);
            assertThat(call.readUntil("0\r\n\r\n")).contains("data: 2");
        }
    }

    @Test
    void aStreamOfEventsEndsAtTheServiceWhenTheClientGoes() throws Exception {
        CompletableFuture<Integer> gone = new CompletableFuture<>();
        behave((request, socket) -> {
            write(socket, EVENTS + ":\n\n");
            gone.complete(socket.getInputStream().read());
        });

        try (RawCall call = new RawCall(get("/changes", "Accept: text/event-stream"))) {
            call.readUntil(":\n\n");
            assertThat(gone).isNotDone();
        }

        assertThat(gone.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
    }

    @Test
    void olderClientsAreServedToo() throws Exception {
        String answer = String.join(
                "\r\n",
                List.of(
                        "HTTP/1.1 200 OK",
                        "Transfer-Encoding: chunked",
                        "Connection: close",
                        "",
                        "3",
                        "abc",
                        "2",
                        "de",
                        "0"));
        behave((request, socket) -> write(socket, answer + "\r\n\r\n"));

        try (RawCall call = new RawCall("GET /api/v1/employment/plans HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")) {
            assertThat(call.readAll()).endsWith("\r\n\r\nabcde").doesNotContainIgnoringCase("transfer-encoding");
        }
    }

    private void behave(Behaviour behaviour) {
        fakes.of(Domain.EMPLOYMENT).behave(behaviour.readingBody());
    }

    private static String get(String path, String header) {
        return "GET /api/v1/employment" + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n";
    }

    private static String post(String path, String header) {
        return "POST /api/v1/employment" + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n";
    }

    private static void write(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static void readBody(Socket socket, long length, AtomicLong received) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[64 * 1024];
        while (received.get() < length) {
            int read = in.read(buffer);
            if (read < 0) {
                throw new IOException("ended after " + received);
            }
            received.addAndGet(read);
        }
    }

    private CompletableFuture<Void> run(Sending sending) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                sending.run();
                done.complete(null);
            } catch (IOException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    private interface Sending {
        void run() throws IOException;
    }
}
