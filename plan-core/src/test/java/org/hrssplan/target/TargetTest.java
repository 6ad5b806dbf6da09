package org.hrssplan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hrssplan.value.Comparator;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # kind, direction,      baseline, target, cumulative, target kind, comparator
            FLOW,   HIGHER_IS_BETTER, [31.19], ≥[25],  true,  CUMULATIVE, GE
            FLOW,   HIGHER_IS_BETTER, 8.8,     [37.5], true,  CUMULATIVE, GE
            FLOW,   HIGHER_IS_BETTER, ,        25,     true,  CUMULATIVE, GE
            FLOW,   HIGHER_IS_BETTER, 0.38,    0.4,    false, ANNUAL,     GE
            FLOW,   HIGHER_IS_BETTER, 0.15,    0.15,   false, ANNUAL,     GE
            RATIO,  LOWER_IS_BETTER,  3.61,    <5,     false, LIMIT,      LT
            RATIO,  LOWER_IS_BETTER,  2.7,     4.5%,   false, LIMIT,      LE
            RATIO,  LOWER_IS_BETTER,  --,      <6.8,   false, LIMIT,      LT
            RATIO,  HIGHER_IS_BETTER, 68.05,   > 60,   false, LIMIT,      GT
            RATIO,  HIGHER_IS_BETTER, 60,      60,     false, LIMIT,      GE
            RATIO,  HIGHER_IS_BETTER, 60,      >60,    false, LEVEL,      GT
            RATIO,  HIGHER_IS_BETTER, 90,      95,     false, LEVEL,      GE
            RATIO,  HIGHER_IS_BETTER, -,       80,     false, LEVEL,      GE
            STOCK,  HIGHER_IS_BETTER, 21.2,    20,     false, LIMIT,      GE
            STOCK,  HIGHER_IS_BETTER, 117.12,  127,    false, LEVEL,      GE
            STOCK,  HIGHER_IS_BETTER, [130],   127,    false, LEVEL,      GE
            STRUCTURE, HIGHER_IS_BETTER, —,    10:40:50, false, LEVEL,    GE
            """)
    void isMeasuredInOneOfFourWays(
            Kind kind,
            Direction direction,
            @Nullable String baseline,
            String target,
            boolean cumulative,
            TargetKind targetKind,
            Comparator comparator) {
        Target read = Target.of(
                kind,
                direction,
                baseline == null ? null : Target.comparableBaseline(PrintedFigure.parse(baseline), cumulative),
                PrintedFigure.parse(target),
                cumulative,
                Holds.EACH_YEAR);

        assertThat(read.kind()).isEqualTo(targetKind);
        assertThat(read.comparator()).isEqualTo(comparator);
    }

    @Test
    void aFiveYearTotalIsNeverSetAgainstASingleYear() {
        assertThat(Target.comparableBaseline(PrintedFigure.parse("8.8"), true)).isNull();
        assertThat(Target.comparableBaseline(PrintedFigure.parse("[31.19]"), false))
                .isNull();
        assertThat(Target.comparableBaseline(PrintedFigure.parse("[31.19]"), true))
                .hasToString("31.19");
    }

    @Test
    void onlyAFlowHasATotalAndATargetIsAFigure() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(Kind.STOCK, "[25]", true));
        assertThatIllegalArgumentException().isThrownBy(() -> read(Kind.FLOW, "--", false));
    }

    private static Target read(Kind kind, String target, boolean cumulative) {
        return Target.of(
                kind, Direction.HIGHER_IS_BETTER, null, PrintedFigure.parse(target), cumulative, Holds.EACH_YEAR);
    }
}
