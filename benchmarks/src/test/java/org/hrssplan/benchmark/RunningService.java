package org.hrssplan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.access.TestIdentity;

/** The packaged service as a process of its own, with a heap of at most 256 MiB. */
final class RunningService implements AutoCloseable {

    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    private static final String JOBS = "/api/v1/imports/";
    private static final String REPORTER = "Bearer " + TestIdentity.token("reporter", "reporter");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(50);
    /** "Pause Young (Normal) (G1 Evacuation Pause) 150M->42M(256M)": the heap is fullest when it is collected. */
    private static final Pattern PAUSE = Pattern.compile(" (\\d+)M->\\d+M\\(\\d+M\\)");

    private final Process process;
    private final URI address;
    private final Path gcLog;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    private RunningService(Process process, URI address, Path gcLog) {
        this.process = process;
        this.address = address;
        this.gcLog = gcLog;
    }

    /** Starts it; of the fictional city it knows nothing yet. */
    static RunningService start(Path project, Path folder, Database database) throws IOException, InterruptedException {
        Path jar = project.resolve("employment-service/target/quarkus-app-postgres/quarkus-run.jar");
        Path gcLog = folder.resolve("gc.log");
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(System.getProperty("service.jvm", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.add("-Xlog:gc:file=" + gcLog + "::filecount=0");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dhrss-plan.data-directory=" + folder);
        command.addAll(TestIdentity.options());
        database.configuration().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
        // Whatever ends this run.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        RunningService service = new RunningService(process, URI.create("http://127.0.0.1:" + port), gcLog);
        service.awaitReady();
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                if (send("/q/health/ready", "GET", BodyPublishers.noBody()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw notYet;
                }
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new IOException("not ready within " + START);
            }
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        }
    }

    /** How long an import takes from sending the file to being done; all of its rows must be new. */
    Duration importFile(Path csv, int rows) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> accepted =
                send("/api/v1/observations/import", "POST", BodyPublishers.ofFile(csv), "Content-Type", "text/csv");
        String job = accepted.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("no job: " + accepted.body()));
        JsonNode state = json.readTree(send(job, "GET", BodyPublishers.noBody()).body());
        while (state.path("finishedAt").isNull() || state.path("finishedAt").isMissingNode()) {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
            state = json.readTree(send(job, "GET", BodyPublishers.noBody()).body());
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (state.path("created").asInt() != rows) {
            throw new IOException("not all were taken: " + state);
        }
        return taken;
    }

    /** Submits a body; it must be created. */
    void submit(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send("/api/v1/observations", "POST", BodyPublishers.ofString(body), "Content-Type", "application/json");
        if (answer.statusCode() != 201) {
            throw new IOException("not created: " + answer.body());
        }
    }

    /** How long a read takes from being asked for to its last byte; it must be answered with 200. */
    Duration get(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = send(path, "GET", BodyPublishers.noBody());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (answer.statusCode() != 200) {
            throw new IOException("not read: " + answer.body());
        }
        return taken;
    }

    /** The answer to a read. */
    JsonNode read(String path) throws IOException, InterruptedException {
        return json.readTree(send(path, "GET", BodyPublishers.noBody()).body());
    }

    /** The fullest that the heap has been so far, in MiB. */
    int peakHeap() throws IOException {
        int peak = 0;
        for (String line : Files.readAllLines(gcLog)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                peak = Math.max(peak, Integer.parseInt(pause.group(1)));
            }
        }
        return peak;
    }

    private HttpResponse<String> send(String path, String method, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!method.equals("GET") || path.startsWith(JOBS)) {
            request.header("Authorization", REPORTER);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
