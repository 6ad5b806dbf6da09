package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One service dies or freezes in the midst of its work; the plan stays on screen. */
@FaultTest
@SystemTest
class LostServiceIT {
    private static final String VIEW = "/api/v1/plans/liuzhou-2021-2025?period=2021";
    private static final Duration NOTICED = Duration.ofSeconds(12);
    private static final int CLIENTS = 2;
    private static final int ASKED_BEFORE = 10;

    /** Between two questions of a client: the services shall be in the midst of an answer, and not out of breath. */
    private static final int PAUSE_MILLIS = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicBoolean over = new AtomicBoolean();
    private final RunningSystem system;

    LostServiceIT(RunningSystem system) {
        this.system = system;
    }

    @BeforeEach
    void awaitComplete() {
        system.awaitComplete();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        for (String domain : RunningSystem.DOMAINS) {
            system.service(domain).start();
            system.service(domain).thaw();
            system.service(domain).awaitReady();
        }
        system.awaitComplete();
    }

    static List<String> killed() {
        return FaultTest.FULL ? RunningSystem.DOMAINS : List.of("social-insurance");
    }

    static List<String> frozen() {
        return FaultTest.FULL ? RunningSystem.DOMAINS : List.of("talent");
    }

    @ParameterizedTest
    @MethodSource("killed")
    void isKilledInMidRequestAndStartedAgain(String lost) throws Exception {
        Map<String, List<JsonNode>> known = show().rows();
        CountDownLatch asked = new CountDownLatch(ASKED_BEFORE);
        List<Future<?>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(threads.submit(() -> ask(lost, known, asked)));
        }
        assertThat(asked.await(30, SECONDS)).isTrue();
        system.service(lost).kill();
        awaitStale(lost, known);
        over.set(true);
        for (Future<?> client : clients) {
            client.get(30, SECONDS);
        }

        JsonNode plans = system.gateway().json("/api/v1/plans");
        assertThat(plans.get("items")).hasSize(7);

        system.service(lost).start();
        system.service(lost).awaitReady();
        system.awaitComplete();
        assertThat(show().rows()).isEqualTo(known);
    }

    /** Asks again and again for what was never asked before, so that the services have to be asked too. */
    private void ask(String lost, Map<String, List<JsonNode>> known, CountDownLatch asked) {
        while (!over.get()) {
            Shown shown = CompletableFuture.supplyAsync(
                            () -> Shown.of(system.gateway().get(FaultLab.neverAsked(VIEW))),
                            CompletableFuture.delayedExecutor(PAUSE_MILLIS, MILLISECONDS))
                    .join();
            assertThat(shown.took()).isLessThan(FaultLab.IN_TIME);
            known.forEach((domain, rows) -> {
                assertThat(shown.state(domain))
                        .as("%s in %s", domain, shown)
                        .isIn(domain.equals(lost) ? List.of("OK", "STALE", "UNAVAILABLE") : List.of("OK"));
                assertThat(shown.rows(domain).size())
                        .isIn(domain.equals(lost) ? List.of(0, rows.size()) : List.of(rows.size()));
            });
            asked.countDown();
        }
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void freezes(String lost) {
        Map<String, List<JsonNode>> known = show().rows();
        system.service(lost).freeze();
        awaitStale(lost, known);

        system.service(lost).thaw();
        system.awaitComplete();
        assertThat(show().rows()).isEqualTo(known);
    }

    private void awaitStale(String lost, Map<String, List<JsonNode>> known) {
        Shown shown = await(lost + " is stale")
                .atMost(NOTICED)
                .pollDelay(Duration.ZERO)
                .until(
                        () -> {
                            Shown now = show();
                            assertThat(now.rows()).isEqualTo(known);
                            return now;
                        },
                        now -> now.state(lost).equals("STALE"));
        assertThat(shown.reason(lost)).isIn("REFUSED", "CONNECTION_LOST", "TIMEOUT");
        assertThat(shown.isComplete()).isFalse();
        assertThat(shown.knownAt(lost)).isBeforeOrEqualTo(Instant.now());
        known.keySet().stream().filter(domain -> !domain.equals(lost)).forEach(domain -> assertThat(shown.state(domain))
                .isEqualTo("OK"));
    }

    private Shown show() {
        Shown shown = Shown.of(system.gateway().get(VIEW));
        assertThat(shown.took()).isLessThan(FaultLab.IN_TIME);
        return shown;
    }
}
