package org.hrssplan.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.access.TestIdentity;

/** The packaged gateway on the first core, and the four services behind it on an embedded database each. */
final class RunningGateway implements AutoCloseable {

    static final List<String> DOMAINS = List.of("employment", "social-insurance", "talent", "labor-relations");

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(100);

    /** "Total        463733       26172416" */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final Path project;
    private final Path folder;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, Process> processes = new LinkedHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningGateway(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    static RunningGateway start(Path project, Path folder) throws IOException, InterruptedException {
        RunningGateway system = new RunningGateway(project, folder);
        // Whatever ends this run.
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        for (String domain : DOMAINS) {
            List<String> options = new ArrayList<>(List.of("-Dhrss-plan.data-directory=" + folder));
            options.addAll(TestIdentity.options());
            system.launch(domain + "-service", List.of(), options);
        }
        for (String domain : DOMAINS) {
            system.awaitReady(domain + "-service");
        }
        system.startGateway();
        return system;
    }

    /** Starts the gateway, again if it runs; it is ready when this returns. */
    void startGateway() throws IOException, InterruptedException {
        Process before = processes.get("gateway");
        if (before != null) {
            before.destroyForcibly().onExit().join();
        }
        List<String> addresses = new ArrayList<>();
        for (String domain : DOMAINS) {
            addresses.add("-Dhrss-plan.domains." + domain + ".url=http://127.0.0.1:" + ports.get(domain + "-service"));
        }
        launch("gateway", Wrk.onFirstCore(), addresses);
        awaitReady("gateway");
    }

    private void launch(String name, List<String> before, List<String> options) throws IOException {
        int port = ports.computeIfAbsent(name, any -> freePort());
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Dquarkus.http.host=127.0.0.1"));
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(options);
        Path jar = project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        command.addAll(List.of("-jar", jar.toString()));
        processes.put(
                name,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".log").toFile())
                        .start());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady(String name) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers(url(name, "/q/health/ready"))) {
            if (System.nanoTime() > deadline || !processes.get(name).isAlive()) {
                throw new IOException(name + " does not start, see " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        }
    }

    /** Whether there is a success to be had. */
    boolean answers(String url) throws InterruptedException {
        try {
            return get(url).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
        return get(client, url);
    }

    private static HttpResponse<byte[]> get(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
    }

    /** How long one answer takes; it must be a success. */
    Duration time(String url) throws IOException, InterruptedException {
        return time(client, url);
    }

    /** The same to a client of its own. */
    static Duration time(HttpClient client, String url) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int status = get(client, url).statusCode();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (status != 200) {
            throw new IOException(status + " " + url);
        }
        return taken;
    }

    String url(String name, String path) {
        return "http://127.0.0.1:" + ports.get(name) + path;
    }

    /** Stops an application in the midst of whatever it does, or lets it go on. */
    void signal(String name, String signal) throws IOException, InterruptedException {
        new ProcessBuilder(
                        "kill", "-" + signal, Long.toString(processes.get(name).pid()))
                .start()
                .waitFor();
    }

    /** Bytes of all objects of the gateway that are in use, after a collection of the others. */
    long heldByTheGateway() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(processes.get("gateway").pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(said);
        if (jcmd.waitFor() != 0 || !total.find()) {
            throw new IOException(said);
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() {
        processes.values().forEach(Process::destroyForcibly);
    }
}
