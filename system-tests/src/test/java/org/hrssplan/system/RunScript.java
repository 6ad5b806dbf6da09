package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code run.sh} with ports and folders of its own, so that it meets no system that runs already. */
final class RunScript {
    private static final int PATIENCE_SECONDS = 180;

    final int portBase = Ports.free(RunningSystem.DOMAINS.size() + 1);
    private final Path folder;

    RunScript(Path folder) {
        this.folder = folder;
    }

    /**
     * What it said and how it ended.
     *
     * @param lines on the standard output
     * @param complaints lines on the standard error
     */
    record Said(int status, List<String> lines, List<String> complaints) {}

    Said run(String... arguments) {
        return run(Map.of(), arguments);
    }

    Said run(Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            return finish(begin(environment, out, errors, arguments), out, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process begin(Map<String, String> environment, Path out, Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProjectFiles.ROOT.resolve("run.sh").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
        Map<String, String> all = process.environment();
        all.keySet().removeIf(name -> name.startsWith("HRSS_") || name.startsWith("LC_"));
        all.put("LANG", "en_US.UTF-8");
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("HRSS_BUILD", "no");
        all.put("HRSS_DATA", folder.resolve("data").toString());
        all.put("HRSS_RUN", runFolder().toString());
        all.put("HRSS_PORT_BASE", String.valueOf(portBase));
        all.putAll(environment);
        return process.start();
    }

    static Said finish(Process process, Path out, Path errors) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
                process.destroy();
                throw new AssertionError("run.sh does not end: " + Files.readString(out));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Said(process.exitValue(), Files.readAllLines(out), Files.readAllLines(errors));
    }

    Path runFolder() {
        return folder.resolve("run");
    }

    /** The processes that its pid files name. */
    List<ProcessHandle> processes() {
        if (!Files.isDirectory(runFolder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(runFolder())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .flatMap(file -> process(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of an application that runs. */
    ProcessHandle process(String application) {
        return process(runFolder().resolve(application + ".pid")).orElseThrow();
    }

    /** None while the file is being written, or when the process has ended. */
    private static Optional<ProcessHandle> process(Path pidFile) {
        try {
            String pid = Files.readString(pidFile).split(" ", 2)[0];
            return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that has ended keeps its number, but not its command, until its parent has taken note. */
    static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
