package org.hrssplan.employment.unemployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.hrssplan.employment.unemployment.WarningRules.Distance;
import org.hrssplan.employment.unemployment.WarningRules.Signal;
import org.hrssplan.target.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningRulesTest {

    private static final WarningThresholds THRESHOLDS = new WarningThresholds("test", new BigDecimal("0.5"), 3, 6);

    @ParameterizedTest
    @CsvSource({
        "1.00, SATISFIED, 0, NONE,",
        "0.51, SATISFIED, 2, NONE,",
        "0.50, SATISFIED, 0, BLUE, NEAR_CEILING",
        "0.01, SATISFIED, 2, BLUE, NEAR_CEILING",
        "1.00, SATISFIED, 3, YELLOW, RISING",
        "1.00, SATISFIED, 5, YELLOW, RISING",
        "1.00, SATISFIED, 6, ORANGE, RISING_LONG",
        "0.00, SATISFIED, 0, ORANGE, AT_CEILING",
        "0.00, UNSATISFIED, 0, RED, CEILING_BREACHED",
        "-0.01, UNSATISFIED, 0, RED, CEILING_BREACHED",
        "-0.01, UNSATISFIED, 9, RED, CEILING_BREACHED RISING_LONG",
        "0.30, SATISFIED, 3, YELLOW, RISING NEAR_CEILING",
        ", UNDECIDABLE, 0, NONE,",
        ", UNSATISFIED, 0, RED, CEILING_BREACHED",
        ", , 4, YELLOW, RISING"
    })
    void theMostUrgentRuleDecides(
            BigDecimal headroom, Satisfaction kept, int months, WarningLevel level, String rules) {
        List<Signal> fired = WarningRules.fired(
                new RiseRun(YearMonth.of(2021, 12), months, null),
                List.of(new Distance("plan", "≤5", headroom, kept)),
                THRESHOLDS);

        assertThat(WarningRules.level(fired)).isEqualTo(level);
        assertThat(fired.stream().map(one -> one.rule().name()))
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ", -1)));
    }

    @Test
    void withoutACeilingAndWithoutMonthsNothingFires() {
        assertThat(WarningRules.fired(null, List.of(), THRESHOLDS)).isEmpty();
        assertThat(WarningRules.level(List.of())).isEqualTo(WarningLevel.NONE);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 3, 6", "0.5, 0, 6", "0.5, 3, 3", "0.5, 6, 3"})
    void thresholdsAreInOrder(BigDecimal near, int yellow, int orange) {
        assertThatThrownBy(() -> new WarningThresholds("test", near, yellow, orange))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
