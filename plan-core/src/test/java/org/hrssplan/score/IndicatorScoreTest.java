package org.hrssplan.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.hrssplan.period.Period;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.verdict.Observed;
import org.hrssplan.verdict.Schedule;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;
import org.hrssplan.verdict.VerdictRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorScoreTest {

    private static final Thresholds THRESHOLDS =
            new Thresholds("test-1", new BigDecimal("1.10"), BigDecimal.ONE, new BigDecimal("0.90"));

    /** Years of the schedule from 2021 on; observations are written as {@code period=value}. */
    @ParameterizedTest(name = "{0} {2} → {3} by {4} through {5}: {6}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # kind | direction | baseline | target | schedule | through | observed | score | basis | expression
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=1 | 100.00 | PACE | min(1 / 1, 1.20) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2022 | 2021=1 2022=1.5 | 83.33 | PACE | min(2.5 / 3, 1.20) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=9 | 120.00 | PACE | min(9 / 1, 1.20) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=0 | 0.00 | PACE | min(0 / 1, 1.20) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=-1 | 0.00 | PACE | max(0, -1 / 1) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | | | |
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2022 | 2021=1 | | |
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2022 | 2021=3.3 | 110.00 | PACE | min(3.3 / 3, 1.20) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=>0.5 | | |
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=>10 | 100.00 | SATISFIED | 100
            FLOW | HIGHER_IS_BETTER | | [10] | 0 4 2 2 2 | 2021 | 2021=1 | 100.00 | SATISFIED | 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2025 | 2021/2025=9 | 90.00 | PACE | min(9 / 10, 1.20) × 100
            FLOW | HIGHER_IS_BETTER | | [10] | 1 2 2 2 3 | 2025 | 2021/2025=10 | 100.00 | PACE | min(10 / 10, 1.20) × 100
            # a total that must stay low
            FLOW | LOWER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=5 | 100.00 | SATISFIED | 100
            FLOW | LOWER_IS_BETTER | | [10] | 1 2 2 2 3 | 2021 | 2021=20 | 50.00 | LIMIT | min(10 / 20, 0.9999) × 100
            # of which a year is missing, it may be exceeded already
            FLOW | LOWER_IS_BETTER | | [10] | 1 2 2 2 3 | 2022 | 2021=5 | | |
            FLOW | LOWER_IS_BETTER | | [10] | 1 2 2 2 3 | 2022 | 2021=20 | 50.00 | LIMIT | min(10 / 20, 0.9999) × 100
            # levels
            STOCK | HIGHER_IS_BETTER | 100 | 110 | 102 104 106 108 110 | 2021 | 2021=101 | 50.00 | PACE | min((101 − 100) / (102 − 100), 1.20) × 100
            STOCK | HIGHER_IS_BETTER | 100 | 110 | 102 104 106 108 110 | 2021 | 2021=99 | 0.00 | PACE | max(0, (99 − 100) / (102 − 100)) × 100
            STOCK | HIGHER_IS_BETTER | 100 | 110 | 102 104 106 108 110 | 2021 | 2021=150 | 120.00 | PACE | min((150 − 100) / (102 − 100), 1.20) × 100
            STOCK | HIGHER_IS_BETTER | | 110 | 102 104 106 108 110 | 2021 | 2021=51 | 50.00 | SCHEDULE | min(51 / 102, 1.20) × 100
            STOCK | HIGHER_IS_BETTER | | 110 | 102 104 106 108 110 | 2021 | 2021=102 | 100.00 | SCHEDULE | min(102 / 102, 1.20) × 100
            STOCK | HIGHER_IS_BETTER | | 110 | 102 104 106 108 110 | 2021 | 2021=110 | 100.00 | SATISFIED | 100
            STOCK | HIGHER_IS_BETTER | 100 | 110 | 102 104 106 120 110 | 2024 | 2024=112 | 100.00 | SATISFIED | 100
            STOCK | HIGHER_IS_BETTER | 100 | 110 | 99 104 106 108 110 | 2021 | 2021=99 | 100.00 | SCHEDULE | min(99 / 99, 1.20) × 100
            STOCK | HIGHER_IS_BETTER | 100 | 110 | 102 104 106 108 110 | 2022 | 2021=102 | | |
            # a floor to keep
            STOCK | HIGHER_IS_BETTER | 120 | 110 | 118 116 114 112 110 | 2021 | 2021=110 | 100.00 | SATISFIED | 100
            STOCK | HIGHER_IS_BETTER | 120 | 110 | 118 116 114 112 110 | 2021 | 2021=99 | 90.00 | LIMIT | min(99 / 110, 0.9999) × 100
            STOCK | HIGHER_IS_BETTER | 120 | 110 | 118 116 114 112 110 | 2022 | 2021=99 2022=111 | 90.00 | LIMIT | min(99 / 110, 0.9999) × 100
            STOCK | HIGHER_IS_BETTER | 120 | >110 | 118 116 114 112 110 | 2021 | 2021=110 | 99.99 | LIMIT | min(110 / 110, 0.9999) × 100
            STOCK | HIGHER_IS_BETTER | 120 | 110 | 118 116 114 112 110 | 2022 | 2021=111 | | |
            STOCK | HIGHER_IS_BETTER | 120 | 110 | 118 116 114 112 110 | 2021 | 2021=<99 | 90.00 | LIMIT | min(99 / 110, 0.9999) × 100
            STOCK | HIGHER_IS_BETTER | 120 | 110 | 118 116 114 112 110 | 2021 | 2021=0 | 0.00 | LIMIT | 0
            RATIO | LOWER_IS_BETTER | 3 | <5 | 4 4 4 4 4 | 2021 | 2021=4.9 | 100.00 | SATISFIED | 100
            RATIO | LOWER_IS_BETTER | 3 | <5 | 4 4 4 4 4 | 2021 | 2021=8 | 62.50 | LIMIT | min(5 / 8, 0.9999) × 100
            RATIO | LOWER_IS_BETTER | 3 | 4.5 | 4 4 4 4 4 | 2022 | 2021=9 2022=4.4 | 50.00 | LIMIT | min(4.5 / 9, 0.9999) × 100
            RATIO | LOWER_IS_BETTER | 3 | <5 | 4 4 4 4 4 | 2021 | 2021=5 | 99.99 | LIMIT | min(5 / 5, 0.9999) × 100
            RATIO | LOWER_IS_BETTER | 3 | <5 | 4 4 4 4 4 | 2022 | 2021=4 | | |
            RATIO | LOWER_IS_BETTER | 3 | <5 | 4 4 4 4 4 | 2022 | 2022=4 | 100.00 | SATISFIED | 100
            """)
    void scoresAgainstTheOwnSchedule(
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            String schedule,
            String through,
            @Nullable String observed,
            @Nullable BigDecimal score,
            @Nullable Basis basis,
            @Nullable String expression) {
        TargetCase given = given(kind, direction, baseline, target, schedule, through, observed);

        IndicatorScore scored = IndicatorScore.of(given, VerdictRules.judge(given), new BigDecimal("1.20"));

        if (score == null) {
            assertThat(scored).isNull();
        } else {
            assertThat(scored).isNotNull();
            assertThat(scored.exact().rounded(2)).isEqualTo(score);
            assertThat(scored.basis()).isEqualTo(basis);
            assertThat(scored.expression()).isEqualTo(expression);
            assertThat(scored.exact()).isBetween(Fraction.of(0, 1), Fraction.of(120, 1));
        }
    }

    /** The last year keeps the limit; what it holds over does not. */
    @ParameterizedTest
    @CsvSource({
        "EACH_YEAR, 2021=9 2022=4, 50.00, 'min(4.5 / 9, 0.9999) × 100'",
        "AVERAGE, 2021=6.8 2022=4.2, 81.82, 'min(4.5 / ((6.8 + 4.2) / 2), 0.9999) × 100'",
        "AVERAGE, 2021=4.6 2022=4.4, 100.00, 100",
        "AVERAGE, 2021=4, , ",
        "LAST, 2021=9 2022=4, 100.00, 100",
        "LAST, 2021=4 2022=9, 50.00, 'min(4.5 / 9, 0.9999) × 100'"
    })
    void aBrokenLimitIsMeasuredByWhatBreaksIt(
            Holds holds, String observed, @Nullable BigDecimal score, @Nullable String expression) {
        TargetCase given =
                given(Kind.RATIO, Direction.LOWER_IS_BETTER, "3", "4.5", "4 4 4 4 4", "2022", observed, holds);

        IndicatorScore scored = IndicatorScore.of(given, VerdictRules.judge(given), new BigDecimal("1.20"));

        assertThat(scored == null ? null : scored.exact().rounded(2)).isEqualTo(score);
        assertThat(scored == null ? null : scored.expression()).isEqualTo(expression);
    }

    private static TargetCase given(
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            String schedule,
            String through,
            @Nullable String observed) {
        return given(kind, direction, baseline, target, schedule, through, observed, Holds.EACH_YEAR);
    }

    private static TargetCase given(
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            String schedule,
            String through,
            @Nullable String observed,
            Holds holds) {
        Figure before = baseline == null ? null : Figure.of(new BigDecimal(baseline));
        PrintedFigure printed = PrintedFigure.parse(target);
        TreeMap<Integer, BigDecimal> years = new TreeMap<>();
        for (String year : schedule.split(" ", -1)) {
            years.put(2021 + years.size(), new BigDecimal(year));
        }
        List<Observed> values = new ArrayList<>();
        for (String one : observed == null ? new String[0] : observed.split(" ", -1)) {
            int at = one.indexOf('=');
            Figure figure = Objects.requireNonNull(
                    PrintedFigure.parse(one.substring(at + 1)).asObserved());
            values.add(new Observed("x", Period.parse(one.substring(0, at)), figure, 1));
        }
        return new TargetCase(
                Period.parse("2021/2025"),
                Period.parse(through),
                kind,
                Target.of(kind, direction, before, printed, printed.cumulative(), holds),
                before == null ? null : before.exactValue(),
                new Schedule(kind == Kind.FLOW, years),
                values,
                THRESHOLDS);
    }
}
