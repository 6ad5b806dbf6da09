package org.hrssplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @Test
    void keepsTheScale() {
        assertThat(Decimals.parse("12.30")).hasToString("12.30");
        assertThat(Decimals.parse("-0.000001")).isEqualTo(new BigDecimal("-0.000001"));
        assertThat(Decimals.parse("123456789012345")).hasToString("123456789012345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e100000000",
                "1E2",
                "0x10",
                "+1",
                ".5",
                "1.",
                "",
                " 1",
                "1.0000000",
                "1234567890123456",
                "1234567890.123456"
            })
    void refusesWhatIsNotPlainOrOutOfBounds(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+5", "0.0000001", "1234567890123456", "1E-1000000"})
    void refusesDecimalsOutOfBounds(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.requireBounds(new BigDecimal(text)));
    }
}
