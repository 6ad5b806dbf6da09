package org.hrssplan.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The five applications with the fictional city, each with a heap of 256 MiB, which the first lack of memory ends. */
final class AttackedSystem implements AutoCloseable {
    static final String GATEWAY = "gateway";

    private static final List<String> EACH = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> SAMPLE =
            List.of("-Dhrss-plan.sample.enabled=true", "-Dhrss-plan.sample.counties=2", "-Dhrss-plan.sample.months=36");

    private final Path folder = ProjectFiles.newFolder("attacked");
    private final Map<String, Application> applications = new LinkedHashMap<>();
    private final Map<String, Long> pids = new LinkedHashMap<>();

    private AttackedSystem() {
        int port = Ports.free(RunningSystem.DOMAINS.size() + 1);
        List<String> addresses = new ArrayList<>(EACH);
        for (String domain : RunningSystem.DOMAINS) {
            int own = port + 1 + applications.size();
            List<String> options = new ArrayList<>(EACH);
            options.addAll(SAMPLE);
            options.add("-Dhrss-plan.data-directory=" + folder);
            applications.put(nameOf(domain), new Application(nameOf(domain), own, folder, options));
            addresses.add("-Dhrss-plan.domains." + domain + ".url=http://127.0.0.1:" + own);
        }
        applications.put(GATEWAY, new Application(GATEWAY, port, folder, addresses));
    }

    static AttackedSystem start() {
        AttackedSystem system = new AttackedSystem();
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        try {
            system.applications.values().forEach(Application::start);
            system.applications.values().forEach(Application::awaitReady);
            system.applications.forEach((name, application) -> system.pids.put(name, application.pid()));
            await("the gateway shows every domain")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> system.application(GATEWAY)
                            .json("/api/v1/plans/" + Stage.PLAN + "?period=2023")
                            .get("complete")
                            .asBoolean());
            return system;
        } catch (RuntimeException | AssertionError e) {
            system.close();
            throw e;
        }
    }

    static String nameOf(String domain) {
        return domain + "-service";
    }

    List<String> names() {
        return List.copyOf(applications.keySet());
    }

    Application application(String name) {
        return applications.get(name);
    }

    /** Whether it is still the process that was started. */
    boolean hasNeverEnded(String name) {
        return application(name).isRunning() && application(name).pid() == pids.get(name);
    }

    List<String> log(String name) {
        try {
            return Files.readAllLines(folder.resolve(name + ".log"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        applications.values().forEach(Application::close);
    }
}
