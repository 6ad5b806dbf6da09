package org.hrssplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.hrssplan.score.MissingPolicy;
import org.hrssplan.score.Scoring;
import org.hrssplan.target.Attribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedScoringTest {

    private static final Scoring SCORING =
            new Scoring("test-1", new BigDecimal("1.20"), MissingPolicy.EXCLUDE, BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource({
        "other, , 1",
        "other, EXPECTED, 1",
        "other, BINDING, 2",
        "own, , 0.5",
        "own, BINDING, 0.5",
        "none, BINDING, 0"
    })
    void anOwnWeightWinsOverThatOfWhatBinds(String indicator, @Nullable Attribute attribute, BigDecimal weight) {
        WeightedScoring weighted = new WeightedScoring(
                SCORING, new BigDecimal("2"), Map.of("own", new BigDecimal("0.5"), "none", BigDecimal.ZERO));

        assertThat(weighted.weight(indicator, attribute)).isEqualByComparingTo(weight);
    }

    @Test
    void aNegativeWeightIsRefused() {
        BigDecimal negative = new BigDecimal("-0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedScoring(SCORING, negative, Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedScoring(SCORING, BigDecimal.ONE, Map.of("x", negative)));
    }
}
