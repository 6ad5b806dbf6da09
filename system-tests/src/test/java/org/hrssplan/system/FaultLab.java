package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A gateway of its own with a line to each service of the running system that can be made faulty. */
final class FaultLab implements AutoCloseable {
    /** The deadline is 1.5 s; the machine may be busy. */
    static final Duration IN_TIME = Duration.ofSeconds(3);

    private static final Duration NOTICED = Duration.ofSeconds(12);
    private static final Duration RECOVERED = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private static final Instant LONG_AGO = Instant.parse("2022-01-01T00:00:00Z");
    private static final AtomicLong QUESTIONS = new AtomicLong();

    private final RunningSystem system;
    private final String period;
    private final Map<String, FaultyLine> lines = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Path folder = ProjectFiles.newFolder("fault-lab");
    private final List<Application> gateways = new ArrayList<>();
    private int published;

    /**
     * Publishes a figure of each domain.
     *
     * @param period of the plan that is looked at, in which nobody else publishes
     */
    FaultLab(RunningSystem system, String period) {
        this.system = system;
        this.period = period;
        for (Figure figure : Figure.ofEachDomain(period)) {
            figures.put(figure.domain(), figure);
            lines.put(
                    figure.domain(),
                    new FaultyLine(system.service(figure.domain()).port()));
            correct(figure.domain());
        }
    }

    /**
     * A further gateway at the same lines, started and not awaited.
     *
     * @param options of its JVM
     */
    Application newGateway(String... options) {
        List<String> addresses = new ArrayList<>(List.of(options));
        lines.forEach((domain, line) -> addresses.add("-Dhrss-plan.domains." + domain + ".url=" + line.url()));
        Application gateway = new Application("gateway", Ports.free(1), folder, addresses);
        gateways.add(gateway);
        gateway.start();
        return gateway;
    }

    FaultyLine line(String domain) {
        return lines.get(domain);
    }

    void heal() {
        lines.values().forEach(FaultyLine::heal);
    }

    /** Publishes another value at the service itself, beside the line. */
    String correct(String domain) {
        Figure figure = figures.get(domain);
        published++;
        BigDecimal value = figure.least().add(BigDecimal.valueOf(published, 4));
        figure.publish(new Wire(system.service(domain)), value);
        return value.toPlainString();
    }

    /** A question that nobody has asked before, so that the services have to be asked. */
    static String neverAsked(String view) {
        return view + "&asOf=" + LONG_AGO.plus(QUESTIONS.getAndIncrement(), ChronoUnit.MICROS);
    }

    String path() {
        return figures.values().iterator().next().view();
    }

    String figure(Shown shown, String domain) {
        return figures.get(domain).in(shown.view());
    }

    /** What a gateway shows; it answers with 200 and in time, and is ready. */
    Shown show(Application gateway) {
        Shown shown = Shown.of(gateway.get(path()));
        assertThat(shown.took()).isLessThan(IN_TIME);
        Response ready = gateway.get("/q/health/ready");
        assertThat(ready.statusCode()).as(ready.asString()).isEqualTo(200);
        return shown;
    }

    /** What a gateway shows as soon as it is as expected; whatever it shows before is looked at too. */
    Shown awaitShown(Application gateway, String what, Predicate<Shown> expected, Consumer<Shown> always) {
        return await(what)
                .atMost(NOTICED)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN)
                .until(
                        () -> {
                            Shown shown = show(gateway);
                            always.accept(shown);
                            return shown;
                        },
                        expected);
    }

    /** All of it, as the services know it now. */
    Shown awaitWhole(Application gateway) {
        Map<String, List<JsonNode>> truth = truth();
        return await("all is shown as the services know it")
                .atMost(RECOVERED)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN)
                .until(
                        () -> show(gateway),
                        shown -> shown.isComplete() && shown.rows().equals(truth));
    }

    /** The rows of each domain as its service sends them. */
    Map<String, List<JsonNode>> truth() {
        Map<String, List<JsonNode>> truth = new LinkedHashMap<>();
        lines.keySet().forEach(domain -> truth.put(domain, truth(domain)));
        return truth;
    }

    private List<JsonNode> truth(String domain) {
        return RunningSystem.indicators(
                system.service(domain).json("/api/v1/plans/" + Figure.PLAN + "/view?period=" + period));
    }

    @Override
    public void close() {
        gateways.forEach(Application::close);
        lines.values().forEach(FaultyLine::close);
    }
}
