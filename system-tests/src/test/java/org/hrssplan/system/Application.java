package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A packaged application, as a process of its own on a port of its own. */
final class Application implements AutoCloseable {
    private static final List<String> SMALL_AND_QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx160m",
            "-XX:+ExitOnOutOfMemoryError",
            // No balancer has to notice first that it stops.
            "-Dquarkus.shutdown.delay=0S");

    /** Far more than it takes, on a machine that does much else too. */
    private static final int END_SECONDS = 120;

    private final String name;
    private final int port;
    private final Path log;
    private final List<String> command;
    private @Nullable Process process;

    /**
     * @param name of the module
     * @param folder of the log
     * @param options of the JVM, beside the port
     */
    Application(String name, int port, Path folder, List<String> options) {
        this(name, "quarkus-app", port, folder, options);
    }

    /**
     * @param name of the module
     * @param build the folder of one of its packages
     * @param folder of the log
     * @param options of the JVM, beside the port
     */
    Application(String name, String build, int port, Path folder, List<String> options) {
        Path jar =
                ProjectFiles.ROOT.resolve(name).resolve("target").resolve(build).resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("not packaged: " + jar);
        }
        this.name = name;
        this.port = port;
        log = folder.resolve(name + ".log");
        command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_AND_QUICK);
        command.add("-Dquarkus.http.port=" + port);
        boolean hasProvider = options.stream().anyMatch(one -> one.startsWith("-Dquarkus.oidc."));
        if (!name.equals("gateway") && !hasProvider) {
            command.addAll(Tokens.options());
        }
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
    }

    /**
     * Does nothing if it runs already.
     *
     * @param more options of the JVM, for this run only
     */
    void start(String... more) {
        if (isRunning()) {
            return;
        }
        List<String> now = new ArrayList<>(command);
        now.addAll(1, List.of(more));
        try {
            process = new ProcessBuilder(now)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitReady() {
        await(name + " is ready, see " + log)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .failFast(name + " has ended, see " + log, () -> !isRunning())
                .ignoreExceptions()
                .until(() -> get("/q/health/ready").statusCode() == 200);
    }

    /** SIGKILL: in the midst of whatever it does. */
    void kill() {
        end(Process::destroyForcibly);
    }

    /** SIGTERM: it may finish what it does. */
    void stop() {
        end(running -> {
            running.destroy();
            return running;
        });
    }

    /** SIGSTOP: it keeps its port and its connections, and does nothing. */
    void freeze() {
        signal("STOP");
    }

    /** SIGCONT: it goes on where it was. */
    void thaw() {
        signal("CONT");
    }

    /** SIGTERM, without waiting for the end. */
    void terminate() {
        signal("TERM");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long pid() {
        return Objects.requireNonNull(process, "not started").pid();
    }

    private void end(UnaryOperator<Process> how) {
        if (process == null) {
            return;
        }
        try {
            if (!how.apply(process).waitFor(END_SECONDS, SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    int port() {
        return port;
    }

    Response get(String path) {
        return Rest.given().get(url(path));
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    JsonNode json(String path) {
        return Rest.json(get(path));
    }

    /** As those see it who work on it: with what is not published. */
    JsonNode drafts(String path) {
        return Rest.json(Rest.given().header("Authorization", Tokens.author()).get(url(path)));
    }

    @Override
    public void close() {
        kill();
    }

    @Override
    public String toString() {
        return name;
    }
}
