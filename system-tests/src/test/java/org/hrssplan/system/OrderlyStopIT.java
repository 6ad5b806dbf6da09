package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application that is told to stop under load: unready first, and no request that it has accepted fails. */
@FaultTest
@SystemTest
class OrderlyStopIT {
    /** Time for whoever balances load to notice. */
    private static final String DELAY = "-Dquarkus.shutdown.delay=2S";

    /** Longer than any test waits. */
    private static final String MUCH_PATIENCE = "-Dquarkus.shutdown.timeout=10M";

    private static final Duration END = Duration.ofSeconds(20);
    private static final int CLIENTS = 6;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean balanced = new AtomicBoolean(true);
    private final AtomicInteger answeredAfterwards = new AtomicInteger();
    private final Path folder = ProjectFiles.newFolder("orderly-stop");

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void ofTheGateway(RunningSystem system) throws Exception {
        try (Application gateway = gateway(system, DELAY)) {
            stopsInOrder(gateway, "/api/v1/plans/liuzhou-2021-2025?period=2021");
        }
    }

    @Test
    void ofAService() throws Exception {
        List<String> options = List.of(DELAY, "-Dhrss-plan.data-directory=" + folder);
        try (Application service = new Application("labor-relations-service", Ports.free(1), folder, options)) {
            stopsInOrder(service, "/api/v1/plans/liuzhou-2021-2025/view?period=2021");
        }
    }

    @Test
    void ofTheGatewayDoesNotWaitForStreams(RunningSystem system) throws Exception {
        try (Application gateway = gateway(system, MUCH_PATIENCE)) {
            endsItsStreams(gateway, "/api/v1/employment/changes");
        }
    }

    @Test
    void ofAServiceDoesNotWaitForStreams() throws Exception {
        List<String> options = List.of(MUCH_PATIENCE, "-Dhrss-plan.data-directory=" + folder);
        try (Application service = new Application("talent-service", Ports.free(1), folder, options)) {
            endsItsStreams(service, "/api/v1/changes");
        }
    }

    /** One of its own before the services of the others. */
    private Application gateway(RunningSystem system, String option) {
        List<String> options = new ArrayList<>(List.of(option));
        for (String domain : RunningSystem.DOMAINS) {
            options.add("-Dhrss-plan.domains." + domain + ".url="
                    + system.service(domain).url(""));
        }
        return new Application("gateway", Ports.free(1), folder, options);
    }

    private static void endsItsStreams(Application application, String path) throws IOException {
        application.start();
        application.awaitReady();
        try (Socket reader = new Socket(InetAddress.getLoopbackAddress(), application.port())) {
            reader.setSoTimeout((int) END.toMillis());
            reader.getOutputStream()
                    .write(("GET " + path + "?after=0 HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(readUntil(reader, "event:watermark")).startsWith("HTTP/1.1 200 OK");

            application.terminate();
            assertThat(new String(reader.getInputStream().readAllBytes(), UTF_8))
                    .endsWith("0\r\n\r\n");
        }
        await("it has ended").atMost(END).until(() -> !application.isRunning());
    }

    private void stopsInOrder(Application application, String path) throws Exception {
        application.start();
        application.awaitReady();
        await("it is warm").atMost(END).until(() -> application.get(path).statusCode() == 200);
        AtomicBoolean stopping = new AtomicBoolean();
        CountDownLatch warm = new CountDownLatch(2 * CLIENTS);
        List<Future<?>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(threads.submit(() -> {
                while (balanced.get()) {
                    Response answer = application.get(path);
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                    Rest.tree(answer.asString());
                    warm.countDown();
                    if (stopping.get()) {
                        answeredAfterwards.incrementAndGet();
                    }
                }
            }));
        }
        assertThat(warm.await(60, SECONDS)).isTrue();

        try (Socket halfSent = sendHalf(application)) {
            stopping.set(true);
            application.terminate();
            await("it is unready")
                    .atMost(END)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> application.get("/q/health/ready").statusCode() == 503);
            assertThat(application.isRunning()).isTrue();
            balanced.set(false);
            for (Future<?> client : clients) {
                client.get(30, SECONDS);
            }
            await("it takes no more").atMost(END).until(() -> !takes(application, path));
            assertThat(application.isRunning())
                    .as("it waits for what it accepted")
                    .isTrue();
            sendTheRest(halfSent);
            assertThat(firstLine(halfSent)).matches("HTTP/1.1 4\\d\\d .*");
        }
        await("it has ended").atMost(END).until(() -> !application.isRunning());
        assertThat(answeredAfterwards.get()).isPositive();
    }

    /** Half of a request; what it asks for is refused, as soon as it is whole. */
    private static Socket sendHalf(Application application) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), application.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(("PUT /api/v1/plans/no-plan-2021-2025 HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                + Tokens.author() + "\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{")
                        .getBytes(UTF_8));
        return socket;
    }

    private static void sendTheRest(Socket socket) throws IOException {
        socket.getOutputStream().write("}".getBytes(UTF_8));
    }

    private static String firstLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(64), UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String readUntil(Socket socket, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("ended after " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }

    /** False as soon as a request is refused; one that is accepted is answered. */
    private static boolean takes(Application application, String path) {
        if (!Ports.answers(application.port())) {
            return false;
        }
        return application.get(path).statusCode() == 200;
    }
}
