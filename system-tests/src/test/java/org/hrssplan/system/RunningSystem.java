package org.hrssplan.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The gateway and the four services, each with a database that began empty. */
final class RunningSystem implements AutoCloseable {
    static final List<String> DOMAINS = List.of("employment", "social-insurance", "talent", "labor-relations");

    private final Map<String, Application> services = new LinkedHashMap<>();
    private final Application gateway;

    private RunningSystem() {
        Path folder = ProjectFiles.newFolder("jars");
        int port = Ports.free(DOMAINS.size() + 1);
        List<String> addresses = new ArrayList<>();
        for (String domain : DOMAINS) {
            int own = port + 1 + services.size();
            services.put(
                    domain,
                    new Application(domain + "-service", own, folder, List.of("-Dhrss-plan.data-directory=" + folder)));
            addresses.add("-Dhrss-plan.domains." + domain + ".url=http://127.0.0.1:" + own);
        }
        gateway = new Application("gateway", port, folder, addresses);
    }

    static RunningSystem start() {
        RunningSystem system = new RunningSystem();
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        try {
            system.applications().forEach(Application::start);
            system.applications().forEach(Application::awaitReady);
            system.awaitComplete();
            return system;
        } catch (RuntimeException | AssertionError e) {
            system.close();
            throw e;
        }
    }

    private Stream<Application> applications() {
        return Stream.concat(services.values().stream(), Stream.of(gateway));
    }

    /** Until the gateway shows every domain; the first answers of fresh processes take longer than it waits for. */
    void awaitComplete() {
        await("every domain is shown")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> isComplete(gateway.get("/api/v1/plans/liuzhou-2021-2025?period=2021")));
    }

    private static boolean isComplete(Response view) {
        return view.statusCode() == 200 && Rest.json(view).get("complete").asBoolean();
    }

    Application gateway() {
        return gateway;
    }

    Application service(String domain) {
        return services.get(domain);
    }

    /** A whole plan as the gateway shows it. */
    JsonNode view(String plan, String period) {
        return gateway.json("/api/v1/plans/" + plan + "?period=" + period);
    }

    /** What all services list under this path, one service after the other. */
    List<JsonNode> items(String path) {
        return services.values().stream()
                .flatMap(service -> stream(service.json(path).get("items")))
                .toList();
    }

    /** The rows of a whole plan, in its order. */
    static List<JsonNode> indicators(JsonNode view) {
        return stream(view.get("chapters"))
                .flatMap(chapter -> stream(chapter.get("indicators")))
                .toList();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public void close() {
        applications().forEach(Application::close);
    }
}
