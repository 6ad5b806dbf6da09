package org.hrssplan.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
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
            STOCK | LOWER_IS_BETTER  | 130    | 127  | 2022 | 2021~128 2022=126           | LIMIT_BREACHED | false
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
