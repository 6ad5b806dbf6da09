package org.hrssplan.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the span ends with if the years left are as the years so far. */
class ProjectedRangeTest {

    private static final Period SPAN = Period.parse("2021/2025");
    private static final Thresholds THRESHOLDS =
            new Thresholds("test-1", new BigDecimal("1.10"), BigDecimal.ONE, new BigDecimal("0.90"));

    /** Observations are written as {@code period=value} and separated by blanks. */
    @ParameterizedTest(name = "{0} {1} {2} through {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # kind | baseline | target | through | observed | low | high
            FLOW | | [25] | 2023 | 2021=5 2022=6.1 2023=4.2 | 23.7 | 27.5
            FLOW | | [25] | 2024-S1 | 2021=5 2022=6 2023=4 2024-S1=1 | 22 | 25
            FLOW | | [25] | 2024-04 | 2021=5 2022=6 2023=4 2024-01=1 2024-02=0 2024-03=0 2024-04=0 | 22.666667 | 26
            FLOW | | [25] | 2023 | 2021=5 2022=6 2023-S1=2 2023-S2=2 | 23 | 27
            FLOW | | [25] | 2023 | 2021=5 2022=6 2023=-1 | 8 | 22
            FLOW | | [25] | 2022 | 2021=5 2022=6 | |
            FLOW | | [25] | 2023 | 2021/2023=15 | |
            FLOW | | [25] | 2023 | 2021=5 2022=6 2023=>4 | |
            FLOW | | [25] | 2024 | 2021=5 2022=6 2023=4 | |
            FLOW | | [25] | 2024 | 2021=5 2022=6 2024=4 | |
            FLOW | | [25] | 2025 | 2021=5 2022=6 2023=4 2024=4 2025=4 | |
            FLOW | | 5 | 2023 | 2021=5 2022=6 2023=4 | |
            STOCK | 100 | 127 | 2023 | 2021=104 2022=110 2023=115 | 123 | 127
            STOCK | 100 | 127 | 2023-S1 | 2021=104 2022=110 2023-S1=112 | |
            STOCK | 100 | 127 | 2024-S1 | 2021=104 2022=110 2023=115 2024-S1=117 | 123 | 126
            STOCK | | 127 | 2023 | 2021=104 2022=110 2023=115 | 125 | 127
            STOCK | | 127 | 2024 | 2021=104 2022=110 2024=115 | |
            STOCK | 100 | 127 | 2024 | 2021=104 2022=110 2024=115 | 119 | 121
            STOCK | 100 | 127 | 2023 | 2021=104 2022=98 2023=99 | 87 | 107
            STOCK | 100 | 127 | 2023 | 2021-Q3=104 2022=110 2023=115 | |
            STOCK | 100 | 127 | 2023 | 2021-12=104 2022-S2=110 2023-Q4=115 | 123 | 127
            STOCK | 130 | 127 | 2023 | 2021=131 2022=132 2023=133 | |
            RATIO | 60 | 70 | 2023 | 2021=61 2022=62 2023=64.5 | 66.5 | 69.5
            """)
    void projectsByTheLeastAndTheGreatestYear(
            Kind kind,
            @Nullable String baseline,
            String target,
            String through,
            String observed,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        Judgement judgement = VerdictRules.judge(given(kind, baseline, target, through, observed, null));

        assertThat(judgement.projectedLow()).isEqualTo(low);
        assertThat(judgement.projectedHigh()).isEqualTo(high);
        assertThat(judgement.steps().stream().filter(step -> step.name().equals("projectedLow")))
                .hasSize(low == null ? 0 : 1);
    }

    /** A baseline of another year than the one before the plan begins no change of one year. */
    @Test
    void aBaselineOfAnotherYearIsNoYearsEnd() {
        TargetCase one = given(Kind.STOCK, "100", "127", "2023", "2021=104 2022=110 2023=115", null);
        TargetCase given = new TargetCase(
                one.span(),
                one.through(),
                one.kind(),
                one.target(),
                one.baseline(),
                null,
                one.observed(),
                THRESHOLDS,
                false,
                2019);

        assertThat(VerdictRules.judge(given).projectedLow()).isEqualTo(new BigDecimal("125"));
    }

    @Test
    void theStepsSayHow() {
        Judgement flow = VerdictRules.judge(given(Kind.FLOW, null, "[25]", "2023", "2021=5 2022=6.1 2023=4.2", null));
        Judgement stock =
                VerdictRules.judge(given(Kind.STOCK, "100", "127", "2023", "2021=104 2022=110 2023=115", null));

        assertThat(flow.steps())
                .contains(new Step("projectedLow", "15.3 + (24/12) × min(5, 6.1, 4.2)", new BigDecimal("23.7")))
                .contains(new Step("projectedHigh", "15.3 + (24/12) × max(5, 6.1, 4.2)", new BigDecimal("27.5")));
        assertThat(stock.steps())
                .contains(new Step(
                        "projectedLow", "115 + (24/12) × min(104 − 100, 110 − 104, 115 − 110)", new BigDecimal("123")));
    }

    /** The mean of whole years lies between the least and the greatest: so does the straight line. */
    @Test
    void theProjectionLiesWithin() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder observed = new StringBuilder();
            for (int year = 2021; year <= 2024; year++) {
                observed.append(year).append('=').append(random.nextInt(1000)).append(' ');
            }
            Judgement judgement =
                    VerdictRules.judge(given(Kind.FLOW, null, "[3000]", "2024", observed.toString(), null));

            assertThat(judgement.projected()).isBetween(judgement.projectedLow(), judgement.projectedHigh());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021=105, ON_TRACK, UNKNOWN",
        "2021=104, BEHIND, UNKNOWN",
        "2021=125, ACHIEVED_EARLY, ON_COURSE",
        "2025=124, NOT_COMPLETED, AT_RISK"
    })
    void withoutABaselineNobodyTellsWhereALevelGoes(String observed, Verdict verdict, Outlook outlook) {
        TreeMap<Integer, BigDecimal> years = new TreeMap<>();
        for (int year = 2021; year <= 2025; year++) {
            years.put(year, BigDecimal.valueOf(100 + 5L * (year - 2020)));
        }
        Judgement judgement = VerdictRules.judge(
                given(Kind.STOCK, null, "125", observed.substring(0, 4), observed, new Schedule(false, years)));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.outlook()).isEqualTo(outlook);
    }

    private static TargetCase given(
            Kind kind,
            @Nullable String baseline,
            String target,
            String through,
            String observed,
            @Nullable Schedule schedule) {
        Figure before = baseline == null ? null : Figure.of(new BigDecimal(baseline));
        PrintedFigure printed = PrintedFigure.parse(target);
        List<Observed> values = new ArrayList<>();
        for (String one :
                Stream.of(observed.split(" ")).filter(text -> !text.isEmpty()).toList()) {
            int at = one.indexOf('=');
            Figure figure = PrintedFigure.parse(one.substring(at + 1)).asObserved();
            values.add(new Observed("x", Period.parse(one.substring(0, at)), Objects.requireNonNull(figure), 1));
        }
        return new TargetCase(
                SPAN,
                Period.parse(through),
                kind,
                Target.of(kind, Direction.HIGHER_IS_BETTER, before, printed, printed.cumulative(), Holds.EACH_YEAR),
                before == null ? null : before.exactValue(),
                schedule,
                values,
                THRESHOLDS);
    }
}
