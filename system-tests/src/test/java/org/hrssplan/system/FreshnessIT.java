package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A correction is in the whole plan soon after it is published, and what was known before it stays to be asked for.
 *
 * <p>{@code -Dfreshness.corrections=50 -Dfreshness.seed=7} asks for fewer, and for those of an earlier run.
 */
@SystemTest
class FreshnessIT {
    private static final int CORRECTIONS = Integer.getInteger("freshness.corrections", 200);
    private static final long SEED = Long.getLong("freshness.seed", System.nanoTime());
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Figure> figures = Figure.ofEachDomain("2024");
    private final Map<Figure, BigDecimal> known = new HashMap<>();
    private final RunningSystem system;
    private final Wire gateway;

    FreshnessIT(RunningSystem system) {
        this.system = system;
        gateway = new Wire(system.gateway());
    }

    @BeforeEach
    void publishOneOfEach() {
        for (Figure figure : figures) {
            figure.publish(service(figure), figure.least());
            known.put(figure, figure.least());
            awaitShown(figure, figure.least());
        }
    }

    @Test
    void correctionsAreShownSoonAndThePastStays() {
        System.out.printf("%d corrections, -Dfreshness.seed=%d%n", CORRECTIONS, SEED);
        List<Duration> delays = new ArrayList<>();
        for (int number = 1; number <= CORRECTIONS; number++) {
            Figure figure = figures.get(random.nextInt(figures.size()));
            delays.add(correct(figure, figure.least().add(BigDecimal.valueOf(number, 4))));
        }
        Collections.sort(delays);
        System.out.printf(
                "shown after: median %d ms, 95 %% within %d ms, all within %d ms%n",
                percentile(delays, 50).toMillis(),
                percentile(delays, 95).toMillis(),
                percentile(delays, 100).toMillis());
        assertThat(percentile(delays, 95)).isLessThanOrEqualTo(SOON);
    }

    /** How long after the answer of its service it was shown. */
    private Duration correct(Figure figure, BigDecimal value) {
        String tag = figure.submit(service(figure), value);
        String asBefore = figure.view() + "&asOf=" + Instant.now();
        assertThat(figure.in(gateway.json(asBefore))).isEqualTo(text(known.get(figure)));

        figure.publish(service(figure), tag);
        long published = System.nanoTime();
        awaitShown(figure, value);
        Duration delay = Duration.ofNanos(System.nanoTime() - published);

        assertThat(figure.in(gateway.json(asBefore))).isEqualTo(text(known.get(figure)));
        known.put(figure, value);
        return delay;
    }

    private void awaitShown(Figure figure, BigDecimal value) {
        await(figure + " is shown as " + value)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN)
                .until(() -> figure.in(gateway.json(figure.view())), text(value)::equals);
    }

    private Wire service(Figure figure) {
        return new Wire(system.service(figure.domain()));
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }

    /** Of sorted durations the first that so many percent do not exceed. */
    private static Duration percentile(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
