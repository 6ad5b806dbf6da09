package org.hrssplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void comparesWithoutRounding() {
        Fraction scheduled = Fraction.of(new BigDecimal("25")).times(Fraction.of(4, 60));
        Fraction pace = Fraction.of(new BigDecimal("1.5")).dividedBy(scheduled);

        assertThat(pace).isEqualByComparingTo(Fraction.of(new BigDecimal("0.9")));
        assertThat(pace).isEqualTo(Fraction.of(9, 10)).hasSameHashCodeAs(Fraction.of(9, 10));
    }

    @Test
    void roundsHalfUpOnlyWhereItIsLonger() {
        assertThat(Fraction.of(2, 3).toDecimal(6)).hasToString("0.666667");
        assertThat(Fraction.of(5, 1).toDecimal(6)).hasToString("5");
        assertThat(Fraction.of(100, 1).toDecimal(6)).hasToString("100");
        assertThat(Fraction.of(1, 8).rounded(2)).hasToString("0.13");
        assertThat(Fraction.of(244, 10).rounded(2)).hasToString("24.40");
    }

    @Test
    void isWrittenInLowestTerms() {
        assertThat(Fraction.of(200, 6).inLowestTerms()).isEqualTo("100/3");
        assertThat(Fraction.of(new BigDecimal("1.50")).dividedBy(Fraction.of(new BigDecimal("0.9"))))
                .extracting(Fraction::inLowestTerms)
                .isEqualTo("5/3");
        assertThat(Fraction.of(new BigDecimal("1E+3")).inLowestTerms()).isEqualTo("1000");
        assertThat(Fraction.of(7, -21).inLowestTerms()).isEqualTo("-1/3");
        assertThat(Fraction.of(0, 5).inLowestTerms()).isEqualTo("0");
    }

    @Test
    void keepsTheDenominatorPositive() {
        Fraction negative = Fraction.of(1, -4);

        assertThat(negative).isEqualTo(Fraction.of(-1, 4)).isLessThan(Fraction.of(0, 1));
        assertThat(negative.minus(Fraction.of(-1, 4)).isZero()).isTrue();
    }

    @Test
    void hasNoZeroDenominator() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.of(0, 5))).isInstanceOf(ArithmeticException.class);
    }
}
