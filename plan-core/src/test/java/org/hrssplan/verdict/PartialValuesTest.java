package org.hrssplan.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hrssplan.period.Period;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values in which parts of the region are missing can prove, and what they cannot. */
class PartialValuesTest {

    private static final Thresholds THRESHOLDS =
            new Thresholds("test-1", new BigDecimal("1.10"), BigDecimal.ONE, new BigDecimal("0.90"));

    /** Observations are written as {@code period=value}, partial ones as {@code period~value}, separated by blanks. */
    @ParameterizedTest(name = "{0} {3} through {4}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # a flow: more can only raise it
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021~4                      | UNDECIDABLE    | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021~6                      | AHEAD          | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021~25                     | ACHIEVED_EARLY | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2025 | 2021~25                     | COMPLETED      | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2025 | 2021~24                     | UNDECIDABLE    | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2025 | 2021/2025~24                | UNDECIDABLE    | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021-S1=3 2021-S2~1         | UNDECIDABLE    | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021-S1=3 2021-S2~3         | AHEAD          | true
            # what is whole is not added to what is not
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021=3 2021-01~2            | BEHIND         | false
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021~3 2021-S1=3 2021-S2=3  | AHEAD          | false
            # more that is known never lowers what is proved
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021-S1=3 2021-S2~3 2021~6  | AHEAD          | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021-S1=3 2021~6            | AHEAD          | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021-S1=3 2021~4            | UNDECIDABLE    | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2021 | 2021-Q1~3 2021-Q2~3 2021~4  | AHEAD          | true
            FLOW  | HIGHER_IS_BETTER |        | [25] | 2022 | 2021=5 2022=5 2021/2022~30  | ON_TRACK       | false
            FLOW  | LOWER_IS_BETTER  |        | [25] | 2021 | 2021-S1=3 2021~26           | LIMIT_BREACHED | true
            FLOW  | LOWER_IS_BETTER  |        | [25] | 2021 | 2021~26                     | LIMIT_BREACHED | true
            FLOW  | LOWER_IS_BETTER  |        | [25] | 2025 | 2021~26                     | NOT_COMPLETED  | true
            FLOW  | LOWER_IS_BETTER  |        | [25] | 2025 | 2021/2025~24                | UNDECIDABLE    | true
            # a level
            STOCK | HIGHER_IS_BETTER | 117.12 | 127  | 2021 | 2021~127                    | ACHIEVED_EARLY | true
            STOCK | HIGHER_IS_BETTER | 117.12 | 127  | 2021 | 2021~126.99                 | UNDECIDABLE    | true
            STOCK | HIGHER_IS_BETTER | 117.12 | 127  | 2021 | 2021-10=124.8 2021~120      | AHEAD          | true
            STOCK | HIGHER_IS_BETTER | 117.12 | 127  | 2021 | 2021-10=118 2021~127        | ACHIEVED_EARLY | true
            STOCK | HIGHER_IS_BETTER | 117.12 | 127  | 2025 | 2025~127                    | COMPLETED      | true
            STOCK | HIGHER_IS_BETTER | 117.12 | >127 | 2025 | 2025~127                    | UNDECIDABLE    | true
            STOCK | HIGHER_IS_BETTER | 117.12 | 127  | 2025 | 2024~127                    | UNDECIDABLE    | true
            # a floor to keep, and a ceiling
            STOCK | HIGHER_IS_BETTER | 130    | 127  | 2021 | 2021~127                    | WITHIN_LIMIT   | true
            STOCK | HIGHER_IS_BETTER | 130    | 127  | 2021 | 2021~126                    | UNDECIDABLE    | true
            STOCK | LOWER_IS_BETTER  | 130    | 127  | 2021 | 2021~128                    | LIMIT_BREACHED | true
            STOCK | LOWER_IS_BETTER  | 130    | 127  | 2021 | 2021~126                    | UNDECIDABLE    | true
            STOCK | LOWER_IS_BETTER  | 130    | 127  | 2022 | 2021~128 2022=126           | LIMIT_BREACHED | true
            # a year
            FLOW  | HIGHER_IS_BETTER |        | 0.4  | 2021 | 2021~0.4                    | ON_TRACK       | true
            FLOW  | HIGHER_IS_BETTER |        | 0.4  | 2021 | 2021~0.39                   | UNDECIDABLE    | true
            FLOW  | HIGHER_IS_BETTER |        | 0.4  | 2021 | 2021-S1=0.3 2021-S2~0.1     | ON_TRACK       | true
            FLOW  | HIGHER_IS_BETTER |        | 0.4  | 2025 | 2025~0.4                    | COMPLETED      | true
            FLOW  | HIGHER_IS_BETTER |        | 0.4  | 2022 | 2021~0.4                    | UNDECIDABLE    | true
            """)
    void prove(
            Kind kind,
            Direction direction,
            String baseline,
            String target,
            String through,
            String observed,
            Verdict verdict,
            boolean partial) {
        Judgement judgement = VerdictRules.judge(given(kind, direction, baseline, target, through, observed));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.achievement().partial()).isEqualTo(partial);
    }

    /** A year that is published stays published where a span of years proves more. */
    @Test
    void whatIsPublishedWholeIsCovered() {
        Judgement judgement = VerdictRules.judge(
                given(Kind.FLOW, Direction.HIGHER_IS_BETTER, null, "[25]", "2022", "2021=5 2022~1 2021/2022~20"));

        assertThat(judgement.achievement().figure()).hasToString("20");
        assertThat(judgement.achievement().coverage().published()).containsExactly("2021");
        assertThat(judgement.achievement().coverage().missing()).containsExactly("2022");
    }

    /** Published one by one, the figures of parts only ever raise the total. */
    @Test
    void moreDataNeverLowersATotal() {
        Random random = new Random(17);
        List<String> periods = List.of("2021", "2021-S1", "2021-S2", "2021-Q1", "2021-Q3", "2021-02", "2021/2022");
        for (int round = 0; round < 500; round++) {
            List<Observed> known = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (String period : periods) {
                if (random.nextInt(3) > 0) {
                    known.add(observed(period + "~" + random.nextInt(40)));
                    Figure sum = FlowSums.sum(FlowSums.parts(known, Period.parse("2021/2025")));
                    assertThat(sum.exactValue()).as(known.toString()).isGreaterThanOrEqualTo(before);
                    before = sum.exactValue();
                }
            }
        }
    }

    /** A net flow: what is missing may be negative. */
    @ParameterizedTest
    @CsvSource({
        "2025, 2021=6 2022=6 2023=6 2024=7,         true,  UNDECIDABLE",
        "2025, 2021=6 2022=6 2023=6 2024=7,         false, COMPLETED",
        "2025, 2021=6 2022=6 2023=6 2024=7 2025=-1, true,  NOT_COMPLETED",
        "2025, 2021=6 2022=6 2023=6 2024=7 2025=0,  true,  COMPLETED",
        "2022, 2021=25,                             true,  UNDECIDABLE",
        "2022, 2021=25,                             false, ACHIEVED_EARLY",
        "2022, 2021=12,                             true,  UNDECIDABLE",
        "2022, 2021=12,                             false, AHEAD",
        "2022, 2021=6 2022=6,                       true,  AHEAD"
    })
    void ofANetFlowNothingIsProvedWithMonthsMissing(String through, String observed, boolean mayFall, Verdict verdict) {
        TargetCase one = given(Kind.FLOW, Direction.HIGHER_IS_BETTER, null, "[25]", through, observed);
        TargetCase given = new TargetCase(
                one.span(),
                one.through(),
                one.kind(),
                one.target(),
                null,
                null,
                one.observed(),
                THRESHOLDS,
                mayFall,
                2020);

        assertThat(VerdictRules.judge(given).verdict()).isEqualTo(verdict);
    }

    private static TargetCase given(
            Kind kind, Direction direction, String baseline, String target, String through, String observed) {
        Figure before = baseline == null ? null : Figure.of(new BigDecimal(baseline));
        List<Observed> values = Arrays.stream(observed.split(" "))
                .map(PartialValuesTest::observed)
                .toList();
        PrintedFigure promised = PrintedFigure.parse(target);
        return new TargetCase(
                Period.parse("2021/2025"),
                Period.parse(through),
                kind,
                Target.of(kind, direction, before, promised, promised.cumulative(), Holds.EACH_YEAR),
                before == null ? null : before.exactValue(),
                null,
                values,
                THRESHOLDS);
    }

    private static Observed observed(String text) {
        boolean partial = text.contains("~");
        String[] parts = text.split(partial ? "~" : "=", -1);
        return new Observed(
                text, Period.parse(parts[0]), Figure.of(new BigDecimal(parts[1])), partial ? 0 : 1, partial);
    }
}
