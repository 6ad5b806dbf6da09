package org.hrssplan.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.period.Period;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRulesTest {

    private static final Thresholds THRESHOLDS =
            new Thresholds("test-1", new BigDecimal("1.10"), BigDecimal.ONE, new BigDecimal("0.90"));

    /** Observations are written as {@code period=value} and separated by blanks. */
    @ParameterizedTest(name = "{0} {2} → {3} through {4}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # kind | direction | baseline | target | through | observed | verdict | outlook
            # CUMULATIVE: T 25 over five years, 5 a year on schedule
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=6.1 | AHEAD | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=5.5 | AHEAD | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=5.499999 | ON_TRACK | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=5 | ON_TRACK | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=4.99 | SLIGHTLY_BEHIND | AT_RISK
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=4.5 | SLIGHTLY_BEHIND | AT_RISK
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=4.499999 | BEHIND | AT_RISK
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=0 | BEHIND | AT_RISK
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 |  | NOT_REPORTED | UNKNOWN
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2020=9 2022=9 | NOT_REPORTED | UNKNOWN
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2023 | 2021=9 2022=9 2023=7 | ACHIEVED_EARLY | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | [25] | 2021-04 | 2021-01=0.3 2021-02=0.4 2021-03=0.4 2021-04=0.4 | SLIGHTLY_BEHIND | AT_RISK
            FLOW | HIGHER_IS_BETTER | [31.19] | [25] | 2021-S1 | 2021-Q1=1 2021-Q2=2 | AHEAD | ON_COURSE
            # not reported is not lagging; what is reached stays reached
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2022 | 2021=6.1 | UNDECIDABLE | UNKNOWN
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2022 | 2021=11 | AHEAD | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2025 | 2021=6.1 | UNDECIDABLE | UNKNOWN
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2025 | 2021=25 | COMPLETED | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2025 | 2021/2025=24.99 | NOT_COMPLETED | AT_RISK
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2025 | 2021/2025=25 | COMPLETED | ON_COURSE
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=>5 | UNDECIDABLE | UNKNOWN
            FLOW | HIGHER_IS_BETTER | [31.19] | ≥[25] | 2021 | 2021=>25 | ACHIEVED_EARLY | ON_COURSE
            # a total that must stay low
            FLOW | LOWER_IS_BETTER | | [25] | 2022 | 2021=6 2022=6 | WITHIN_LIMIT | AT_RISK
            FLOW | LOWER_IS_BETTER | | [25] | 2022 | 2021=5 2022=5 | WITHIN_LIMIT | ON_COURSE
            FLOW | LOWER_IS_BETTER | | [25] | 2023 | 2021=10 | WITHIN_LIMIT | UNKNOWN
            FLOW | LOWER_IS_BETTER | | [25] | 2021 | 2021=26 | LIMIT_BREACHED | AT_RISK
            FLOW | LOWER_IS_BETTER | | [25] | 2025 | 2021=26 | NOT_COMPLETED | AT_RISK
            FLOW | LOWER_IS_BETTER | | [25] | 2025 | 2021=6 | UNDECIDABLE | UNKNOWN
            # LEVEL: B 117.12, T 127, S 119.096 after a year
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2021 | 2021=124.8 | AHEAD | ON_COURSE
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2021 | 2021=119.096 | ON_TRACK | ON_COURSE
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2021 | 2021=119 | SLIGHTLY_BEHIND | AT_RISK
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2021 | 2021=118.8 | BEHIND | AT_RISK
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2021 | 2021=116 | BEHIND | AT_RISK
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2021 | 2021=127 | ACHIEVED_EARLY | ON_COURSE
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2023 | 2021=119 | UNDECIDABLE | UNKNOWN
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2023 | 2021=124.8 | AHEAD | ON_COURSE
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2025 | 2021=130 | UNDECIDABLE | UNKNOWN
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2025 | 2025=126.99 | NOT_COMPLETED | AT_RISK
            STOCK | HIGHER_IS_BETTER | 117.12 | 127 | 2025 | 2025-12=127 | COMPLETED | ON_COURSE
            # a level without a comparable baseline has no schedule
            RATIO | HIGHER_IS_BETTER | - | 80 | 2021 | 2021=79 | UNDECIDABLE | UNKNOWN
            RATIO | HIGHER_IS_BETTER | - | 80 | 2021 | 2021=80 | ACHIEVED_EARLY | ON_COURSE
            RATIO | HIGHER_IS_BETTER | - | >80 | 2025 | 2025=80 | NOT_COMPLETED | AT_RISK
            STRUCTURE | HIGHER_IS_BETTER | — | 10:40:50 | 2021 | 2021=9:45:46 | UNDECIDABLE | UNKNOWN
            STRUCTURE | HIGHER_IS_BETTER | — | 10:40:50 | 2021 | 2021=11:45:44 | ACHIEVED_EARLY | ON_COURSE
            STRUCTURE | HIGHER_IS_BETTER | — | 10:40:50 | 2025 | 2025=9:45:46 | NOT_COMPLETED | AT_RISK
            # LIMIT: in each year
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2021 | 2021=3.12 | WITHIN_LIMIT | ON_COURSE
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2021 | 2021=5 | LIMIT_BREACHED | AT_RISK
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2022 | 2021=5.1 2022=3 | LIMIT_BREACHED | AT_RISK
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2025 | 2021=5.1 | NOT_COMPLETED | AT_RISK
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2025 | 2021=3 | UNDECIDABLE | UNKNOWN
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2025 | 2025=3.61 | COMPLETED | ON_COURSE
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2021 | 2021=<5 | WITHIN_LIMIT | ON_COURSE
            RATIO | LOWER_IS_BETTER | 3.61 | <5 | 2021 | 2021=≤5 | UNDECIDABLE | UNKNOWN
            RATIO | HIGHER_IS_BETTER | 68.05 | > 60 | 2021 | 2021=60 | LIMIT_BREACHED | AT_RISK
            RATIO | HIGHER_IS_BETTER | 68.05 | > 60 | 2021 | 2021=60.01 | WITHIN_LIMIT | ON_COURSE
            # ANNUAL: the latest complete year
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2021 | 2021=0.4 | ON_TRACK | ON_COURSE
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2021 | 2021=0.39 | BEHIND | AT_RISK
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2021 | 2021-S1=0.2 2021-S2=0.2 | ON_TRACK | ON_COURSE
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2021 | 2021-S1=0.4 | UNDECIDABLE | UNKNOWN
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2022-S1 | 2021=0.4 2022-Q1=0.01 | ON_TRACK | ON_COURSE
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2022 | 2021=0.4 | UNDECIDABLE | UNKNOWN
            FLOW | HIGHER_IS_BETTER | 0.38 | 0.4 | 2025 | 2025=0.4 | COMPLETED | ON_COURSE
            """)
    void judges(
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            String through,
            @Nullable String observed,
            Verdict verdict,
            Outlook outlook) {
        Judgement judgement = VerdictRules.judge(given(kind, direction, baseline, target, through, observed));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.outlook()).isEqualTo(outlook);
    }

    /** Liuzhou, 2016-2020: the completion rates that the document's first chapter prints beside its table 1. */
    @ParameterizedTest
    @CsvSource({
        "FLOW,  25,  2016/2020=31.19, 124.76",
        "STOCK, 100, 2020=117.12,     117.12",
        "STOCK, 105, 2020=122.50,     116.67",
        "STOCK, 41,  2020=50.60,      123.41",
        "STOCK, 50,  2020=52.86,      105.72"
    })
    void reproducesThePrintedCompletionRates(Kind kind, String target, String observed, String rate) {
        Judgement judgement = VerdictRules.judge(given(
                Period.parse("2016/2020"),
                kind,
                Direction.HIGHER_IS_BETTER,
                null,
                kind == Kind.FLOW ? "[" + target + "]" : target,
                Holds.EACH_YEAR,
                "2020",
                observed,
                null));

        assertThat(judgement.completionRate()).hasToString(rate);
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPLETED);
    }

    @Test
    void showsEveryNumberOfACumulativeTarget() {
        Judgement judgement = VerdictRules.judge(
                given(Kind.FLOW, Direction.HIGHER_IS_BETTER, "[31.19]", "≥[25]", "2021", "2021=6.1"));

        assertThat(judgement.completionRate()).hasToString("24.40");
        assertThat(judgement.headroom()).isNull();
        assertThat(judgement.scheduled()).hasToString("5");
        assertThat(judgement.pace()).hasToString("1.2200");
        assertThat(judgement.requiredPerYear()).hasToString("4.725");
        assertThat(judgement.projected()).hasToString("30.5");
        assertThat(judgement.satisfied()).isEqualTo(Satisfaction.UNSATISFIED);
        assertThat(judgement.achievement().partial()).isFalse();
        assertThat(judgement.steps())
                .extracting(Step::name)
                .containsExactly(
                        "achieved", "scheduled", "completionRate", "pace", "requiredPerYear", "projected", "verdict");
    }

    @Test
    void showsEveryNumberOfALevel() {
        Judgement judgement = VerdictRules.judge(
                given(Kind.STOCK, Direction.HIGHER_IS_BETTER, "117.12", "127", "2021", "2021=124.8"));

        assertThat(judgement.completionRate()).hasToString("98.27");
        assertThat(judgement.scheduled()).hasToString("119.096");
        assertThat(judgement.pace()).hasToString("3.8866");
        assertThat(judgement.requiredPerYear()).hasToString("0.55");
        assertThat(judgement.projected()).hasToString("155.52");
    }

    @Test
    void aCeilingHasHeadroomAndNoCompletionRate() {
        Judgement judgement =
                VerdictRules.judge(given(Kind.RATIO, Direction.LOWER_IS_BETTER, "3.61", "<5", "2021", "2021=3.12"));

        assertThat(judgement.headroom()).hasToString("1.88");
        assertThat(judgement.completionRate()).isNull();
        assertThat(judgement.scheduled()).isNull();
        assertThat(judgement.pace()).isNull();
        assertThat(judgement.requiredPerYear()).isNull();
        assertThat(judgement.projected()).isNull();
    }

    @Test
    void anInequalityHasNoCompletionRate() {
        Judgement judgement =
                VerdictRules.judge(given(Kind.RATIO, Direction.HIGHER_IS_BETTER, null, ">95", "2025", "2025=>95"));

        assertThat(judgement.completionRate()).isNull();
        assertThat(judgement.satisfied()).isEqualTo(Satisfaction.SATISFIED);
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPLETED);
    }

    @Test
    void thePlansOwnScheduleWinsOverTheStraightLine() {
        // Xuzhou, annex table 4: 1.67 and 2.00 of 12 are asked in the first two years, not 4.8.
        Schedule schedule = new Schedule(true, years(Map.of(2021, "1.67", 2022, "2.00", 2023, "2.40")));
        Judgement whole =
                VerdictRules.judge(withSchedule(Kind.FLOW, null, "[12]", "2022", "2021=1.7 2022=2", schedule));
        Judgement half =
                VerdictRules.judge(withSchedule(Kind.FLOW, null, "[12]", "2022-S1", "2021=1.7 2022-S1=1", schedule));

        assertThat(whole.scheduled()).hasToString("3.67");
        assertThat(whole.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(half.scheduled()).hasToString("2.67");
    }

    @Test
    void aScheduleOfLevelsRunsStraightWithinAYear() {
        Schedule schedule = new Schedule(false, years(Map.of(2020, "84.9", 2021, "88", 2022, "91.5")));
        Schedule withoutBaseYear = new Schedule(false, years(Map.of(2021, "88")));

        assertThat(VerdictRules.judge(withSchedule(Kind.STOCK, "84.9", "100", "2021-S1", "2021-06=87", schedule))
                        .scheduled())
                .hasToString("86.45");
        assertThat(VerdictRules.judge(withSchedule(Kind.STOCK, "84.9", "100", "2021-S1", "2021-06=87", withoutBaseYear))
                        .scheduled())
                .hasToString("86.45");
        assertThat(VerdictRules.judge(withSchedule(Kind.STOCK, "84.9", "100", "2022", "2022=91.5", schedule))
                        .verdict())
                .isEqualTo(Verdict.ON_TRACK);
    }

    /** S at or below B: the quotient would say the opposite of what is asked. */
    @ParameterizedTest
    @CsvSource({
        "98, 99, ON_TRACK",
        "98, 98, ON_TRACK",
        "98, 97, BEHIND",
        "100, 105, ON_TRACK",
        "100, 99, BEHIND",
    })
    void aScheduleThatAsksNoGrowthIsJudgedByItself(String asked, String achieved, Verdict verdict) {
        Schedule schedule = new Schedule(false, years(Map.of(2021, asked)));
        Judgement judgement =
                VerdictRules.judge(withSchedule(Kind.STOCK, "100", "110", "2021", "2021=" + achieved, schedule));

        assertThat(judgement.pace()).isNull();
        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @Test
    void aScheduleServesWhereNoBaselineIsPrinted() {
        Schedule schedule = new Schedule(false, years(Map.of(2021, "98", 2022, "99")));

        assertThat(VerdictRules.judge(withSchedule(Kind.STOCK, null, "110", "2021", "2021=98.5", schedule))
                        .verdict())
                .isEqualTo(Verdict.ON_TRACK);
        assertThat(VerdictRules.judge(withSchedule(Kind.STOCK, null, "110", "2022", "2021=98.5", schedule))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDABLE);
    }

    @Test
    void theArithmeticOfAScheduleIsShown() {
        Schedule flow = new Schedule(true, years(Map.of(2021, "1.67", 2022, "2.00")));
        Schedule stock = new Schedule(false, years(Map.of(2020, "356.95", 2021, "360.95")));

        assertThat(VerdictRules.judge(withSchedule(Kind.FLOW, null, "[12]", "2022-S1", "2021=1.7", flow))
                        .steps())
                .contains(new Step("scheduled", "1.67 + 2.00 × 6/12", new BigDecimal("2.67")));
        assertThat(VerdictRules.judge(withSchedule(Kind.STOCK, "356.95", "375", "2021-S1", "2021-06=359", stock))
                        .steps())
                .contains(new Step("scheduled", "356.95 + (360.95 − 356.95) × 6/12", new BigDecimal("358.95")));
    }

    @Test
    void aMeanIsComparedWithoutRounding() {
        TargetCase given = given(
                Period.parse("2021/2025"),
                Kind.RATIO,
                Direction.LOWER_IS_BETTER,
                null,
                "<5",
                Holds.AVERAGE,
                "2023",
                "2021=4.999999 2022=5 2023=5",
                null);

        assertThat(VerdictRules.judge(given).verdict()).isEqualTo(Verdict.WITHIN_LIMIT);
    }

    @Test
    void anAverageNeedsEveryYear() {
        TargetCase given = given(
                Period.parse("2021/2025"),
                Kind.RATIO,
                Direction.LOWER_IS_BETTER,
                null,
                "<5",
                Holds.AVERAGE,
                "2025",
                "2025=4",
                null);

        assertThat(VerdictRules.judge(given).verdict()).isEqualTo(Verdict.UNDECIDABLE);
        assertThat(VerdictRules.judge(given).achievement().partial()).isTrue();
    }

    @Test
    void nothingMoreIsRequiredOfWhatIsReached() {
        assertThat(VerdictRules.judge(given(Kind.STOCK, Direction.HIGHER_IS_BETTER, "100", "110", "2022", "2022=112"))
                        .requiredPerYear())
                .isEqualByComparingTo("0");
    }

    @Test
    void anIncompleteScheduleIsNotUsed() {
        Schedule schedule = new Schedule(true, years(Map.of(2022, "2.00")));

        assertThat(VerdictRules.judge(withSchedule(Kind.FLOW, null, "[12]", "2022", "2021=3 2022=3", schedule))
                        .scheduled())
                .hasToString("4.8");
    }

    @Test
    void aYearPublishedItselfWinsOverItsParts() {
        Judgement judgement = VerdictRules.judge(given(
                Kind.FLOW,
                Direction.HIGHER_IS_BETTER,
                null,
                "[25]",
                "2021",
                "2021=6.1 2021-S1=3 2021-Q3=1 2021-10=0.5"));

        assertThat(judgement.achievement().figure()).hasToString("6.1");
        assertThat(judgement.achievement().used()).hasSize(1);
    }

    @Test
    void partsThatOverlapAreNotAddedTwice() {
        Judgement judgement = VerdictRules.judge(given(
                Kind.FLOW,
                Direction.HIGHER_IS_BETTER,
                null,
                "[25]",
                "2021",
                "2021-S1=3 2021-Q2=2 2021-Q3=1 2021-07=9"));

        assertThat(judgement.achievement().figure()).hasToString("4");
        assertThat(judgement.achievement().partial()).isTrue();
        assertThat(judgement.achievement().coverage().missing()).containsExactly("2021");
    }

    @Test
    void aStockIsItsLastPublishedPart() {
        Judgement judgement = VerdictRules.judge(given(
                Kind.STOCK,
                Direction.HIGHER_IS_BETTER,
                "117.12",
                "127",
                "2021",
                "2021-01=118 2021-12=121 2021-06=119"));

        assertThat(judgement.achievement().figure()).hasToString("121");
        assertThat(judgement.achievement().coverage().published()).containsExactly("2021");
    }

    @Test
    void coverageSaysWhichYearsAreMissing() {
        Coverage coverage = VerdictRules.judge(
                        given(Kind.FLOW, Direction.HIGHER_IS_BETTER, null, "[25]", "2023", "2021=5 2023=5"))
                .achievement()
                .coverage();

        assertThat(coverage.due()).containsExactly("2021", "2022", "2023");
        assertThat(coverage.published()).containsExactly("2021", "2023");
        assertThat(coverage.missing()).containsExactly("2022");
    }

    @ParameterizedTest
    @CsvSource({
        "EACH_YEAR, 2021=5.1 2022=3, LIMIT_BREACHED",
        "LAST,      2021=5.1 2022=3, WITHIN_LIMIT",
        "AVERAGE,   2021=5.1 2022=3, WITHIN_LIMIT",
        "AVERAGE,   2021=7.1 2022=3, LIMIT_BREACHED",
        "AVERAGE,   2021=<4 2022=3,  UNDECIDABLE",
        "AVERAGE,   2022=3,          UNDECIDABLE",
        "AVERAGE,   2021=3,          UNDECIDABLE"
    })
    void aLimitHoldsOverWhatThePlanSays(Holds holds, String observed, Verdict verdict) {
        TargetCase given = given(
                Period.parse("2021/2025"),
                Kind.RATIO,
                Direction.LOWER_IS_BETTER,
                "3.61",
                "<5",
                holds,
                "2022",
                observed,
                null);

        assertThat(VerdictRules.judge(given).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "EACH_YEAR, 'each of 5.1 [2021], 3 [2022] < 5: UNSATISFIED'",
        "LAST,      '3 < 5: SATISFIED'",
        "AVERAGE,   'mean of 5.1 [2021], 3 [2022] < 5: SATISFIED'"
    })
    void theLastStepSaysWhatWasCompared(Holds holds, String reason) {
        TargetCase given = given(
                Period.parse("2021/2025"),
                Kind.RATIO,
                Direction.LOWER_IS_BETTER,
                "3.61",
                "<5",
                holds,
                "2022",
                "2021=5.1 2022=3",
                null);
        List<Step> steps = VerdictRules.judge(given).steps();

        assertThat(steps.get(steps.size() - 1).expression()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EACH_YEAR, <5, 2021=5.1 2022=3,   2,     -",
                "LAST,      <5, 2021=5.1 2022=3,   2,     -",
                "AVERAGE,   <5, 2021=5.1 2022=3,   0.95,  -",
                "AVERAGE,   <5, 2021=7.1 2022=3.1, -0.1,  -",
                "AVERAGE,   <5, 2022=3,            -,     -",
                "AVERAGE,   >2, 2021=1.5 2022=3,   -,     112.50"
            })
    void theRoomLeftIsOfWhatIsCompared(
            Holds holds,
            String target,
            String observed,
            @Nullable BigDecimal headroom,
            @Nullable BigDecimal completionRate) {
        Judgement judgement = VerdictRules.judge(given(
                Period.parse("2021/2025"),
                Kind.RATIO,
                target.startsWith("<") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                "3.61",
                target,
                holds,
                "2022",
                observed,
                null));

        assertThat(judgement.headroom()).isEqualTo(headroom);
        assertThat(judgement.completionRate()).isEqualTo(completionRate);
    }

    /** An earlier year that is missing may have broken the limit: it is said, and is no reason not to judge. */
    @Test
    void aLimitOfEachYearSaysThatAYearIsMissing() {
        Judgement judgement =
                VerdictRules.judge(given(Kind.RATIO, Direction.LOWER_IS_BETTER, "3.61", "<5", "2022", "2022=3"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.WITHIN_LIMIT);
        assertThat(judgement.achievement().partial()).isTrue();
        assertThat(judgement.achievement().open()).isFalse();
        assertThat(judgement.achievement().coverage().missing()).containsExactly("2021");
    }

    /** What is partial projects too low: it may show that the end is reached, never that it is not. */
    @ParameterizedTest
    @CsvSource({
        "2021=18000 2022-S1=19000,              ON_TRACK, UNKNOWN",
        "2021=18000 2022-S1=19000 2022-S2=0,    ON_TRACK, AT_RISK",
        "2021=30000 2022-S1=20000,              AHEAD,    ON_COURSE"
    })
    void nothingIsAtRiskByWhatIsMissing(String observed, Verdict verdict, Outlook outlook) {
        Schedule schedule = new Schedule(
                true, years(Map.of(2021, "16700", 2022, "20000", 2023, "24000", 2024, "28000", 2025, "31300")));
        Judgement judgement = VerdictRules.judge(withSchedule(Kind.FLOW, null, "[120000]", "2022", observed, schedule));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.outlook()).isEqualTo(outlook);
    }

    @Test
    void ofACeilingNothingIsRequired() {
        Judgement judgement =
                VerdictRules.judge(given(Kind.FLOW, Direction.LOWER_IS_BETTER, null, "[25]", "2022", "2021=4 2022=5"));

        assertThat(judgement.headroom()).hasToString("16");
        assertThat(judgement.requiredPerYear()).isNull();
        assertThat(judgement.steps()).extracting(Step::name).doesNotContain("requiredPerYear");
    }

    @Test
    void aPeriodOutsideTheSpanIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(Kind.FLOW, Direction.HIGHER_IS_BETTER, null, "[25]", "2026", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(Kind.FLOW, Direction.HIGHER_IS_BETTER, null, "[25]", "2020", null));
    }

    @Test
    void thresholdsFall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thresholds("x", BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.9")));
    }

    private static TargetCase given(
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            String through,
            @Nullable String observed) {
        return given(
                Period.parse("2021/2025"), kind, direction, baseline, target, Holds.EACH_YEAR, through, observed, null);
    }

    private static TargetCase withSchedule(
            Kind kind, @Nullable String baseline, String target, String through, String observed, Schedule schedule) {
        return given(
                Period.parse("2021/2025"),
                kind,
                Direction.HIGHER_IS_BETTER,
                baseline,
                target,
                Holds.EACH_YEAR,
                through,
                observed,
                schedule);
    }

    private static TargetCase given(
            Period span,
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            Holds holds,
            String through,
            @Nullable String observed,
            @Nullable Schedule schedule) {
        PrintedFigure printedBaseline = baseline == null ? null : PrintedFigure.parse(baseline);
        PrintedFigure printedTarget = PrintedFigure.parse(target);
        boolean cumulative = printedTarget.cumulative();
        Figure comparable = Target.comparableBaseline(printedBaseline, cumulative);
        return new TargetCase(
                span,
                Period.parse(through),
                kind,
                Target.of(kind, direction, comparable, printedTarget, cumulative, holds),
                comparable == null ? null : comparable.exactValue(),
                schedule,
                observations(observed),
                THRESHOLDS);
    }

    private static List<Observed> observations(@Nullable String observed) {
        List<Observed> observations = new ArrayList<>();
        if (observed != null) {
            for (String one : observed.split(" ", -1)) {
                String[] parts = one.split("=", 2);
                Figure figure =
                        Objects.requireNonNull(PrintedFigure.parse(parts[1]).asObserved());
                observations.add(new Observed(parts[0], Period.parse(parts[0]), figure, 1));
            }
        }
        return observations;
    }

    private static SortedMap<Integer, BigDecimal> years(Map<Integer, String> years) {
        SortedMap<Integer, BigDecimal> decimals = new TreeMap<>();
        years.forEach((year, value) -> decimals.put(year, new BigDecimal(value)));
        return decimals;
    }
}
