package org.hrssplan.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({"200/6, 100/3", "100, 100", "0/7, 0", "7/7, 1", "0012/8, 3/2"})
    void isReadAndWrittenInLowestTerms(String written, String lowest) {
        assertThat(Ratio.parse(written)).hasToString(lowest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1/0", "1/-2", "1.5", "1e3", "１", "1/2/3", " 1", "1/"})
    void whatIsNoneIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(written));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("1".repeat(2001)));
    }

    @Test
    void sumsAndQuotientsAreExact() {
        Ratio sum = Ratio.parse("220").plus(Ratio.parse("100/3"));

        assertThat(sum.dividedBy(Ratio.of(new BigDecimal("3.00")))).hasToString("760/9");
        assertThat(sum).isGreaterThan(Ratio.of(new BigDecimal("253.33")));
        assertThat(Ratio.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Ratio.parse("1/8").rounded(2)).hasToString("0.13");
        assertThatIllegalArgumentException().isThrownBy(() -> sum.dividedBy(Ratio.ZERO));
    }
}
