package org.hrssplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.verdict.Observed;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;
import org.hrssplan.verdict.VerdictRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completeness and progress never contradict each other about the years of which something is published. */
class SameAsProgressTest {

    private static final Period SPAN = Period.parse("2021/2025");
    private static final Thresholds THRESHOLDS =
            new Thresholds("test-1", new BigDecimal("1.10"), BigDecimal.ONE, new BigDecimal("0.90"));
    private static final Instant LONG_AGO = Instant.parse("2021-01-01T00:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    /** Anything that may be published of these years, and of those around them. */
    private static final List<Period> PERIODS = Stream.concat(
                    IntStream.rangeClosed(2020, 2026).boxed().flatMap(year -> Period.partsOf(year).stream()),
                    IntStream.rangeClosed(2020, 2025).boxed().flatMap(first -> IntStream.rangeClosed(first + 1, 2026)
                            .mapToObj(last -> Period.ofYears(first, last))))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "FLOW, true, 2025",
        "FLOW, true, 2023",
        "FLOW, false, 2025",
        "STOCK, false, 2025",
        "STOCK, false, 2022",
        "RATIO, false, 2024"
    })
    void whatProgressCountsIsReported(Kind kind, boolean cumulative, Period through) {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            List<Period> published = new ArrayList<>(PERIODS);
            Collections.shuffle(published, random);
            published = published.subList(0, random.nextInt(60));

            assertThat(reported(kind, cumulative, through, published))
                    .as(published.toString())
                    .isEqualTo(counted(kind, cumulative, through, published));
        }
    }

    private static List<String> counted(Kind kind, boolean cumulative, Period through, List<Period> published) {
        Target target = Target.of(
                kind, Direction.HIGHER_IS_BETTER, null, PrintedFigure.parse("10"), cumulative, Holds.EACH_YEAR);
        List<Observed> observed = published.stream()
                .map(one -> new Observed("x", one, Figure.of(BigDecimal.ONE), 1))
                .toList();
        return VerdictRules.judge(new TargetCase(SPAN, through, kind, target, null, null, observed, THRESHOLDS))
                .achievement()
                .coverage()
                .published();
    }

    private static List<String> reported(Kind kind, boolean cumulative, Period through, List<Period> published) {
        ReportingDuty duty = new ReportingDuty("x", kind, cumulative, "450200", List.of(2021, 2022, 2023, 2024, 2025));
        List<ReportedState> states = published.stream()
                .map(one -> new ReportedState("x", "x", "450200", one, 1, Status.PUBLISHED, LONG_AGO, LONG_AGO, false))
                .toList();
        Period elapsed = new Period(SPAN.code(), SPAN.first(), through.last());
        return CompletenessRules.expected(List.of(duty), elapsed, CompletenessRulesTest.calendar()).stream()
                .map(one -> CompletenessRules.standing(one, states, LATER, ZoneOffset.UTC))
                .filter(one -> one.state() == CompletenessState.REPORTED)
                .map(one -> one.expected().period().code())
                .toList();
    }
}
