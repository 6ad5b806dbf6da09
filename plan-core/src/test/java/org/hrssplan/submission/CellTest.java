package org.hrssplan.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "12.30", "61E+3", "999999999999999E+8", "-999999999.999999", "1E-6"})
    void aValueKeepsItsScale(String text) {
        BigDecimal value = new BigDecimal(text);

        assertThat(Cell.value(Cell.stored(value))).isEqualTo(value);
        assertThat(Cell.value(Cell.own(Figure.of(value)))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-8", "1E+9", "999999999999999999"})
    void noValueIsCut(String beyond) {
        assertThatThrownBy(() -> Cell.stored(new BigDecimal(beyond))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void storedAndOwnAreTwoThings() {
        assertThat(Cell.isStored(0)).isFalse();
        assertThat(Cell.isOwn(0)).isFalse();
        assertThat(Cell.value(0)).isNull();
        assertThat(Cell.isStored(Cell.stored(null))).isTrue();
        assertThat(Cell.isOwn(Cell.stored(BigDecimal.TEN))).isFalse();
        assertThat(Cell.isOwn(Cell.own(Figure.of(BigDecimal.TEN)))).isTrue();
        assertThat(Cell.isStored(Cell.own(Figure.of(BigDecimal.TEN)))).isFalse();
    }

    @Test
    void whatIsNotKnownExactlyHasNoValue() {
        assertThat(Cell.value(Cell.own(Figure.of(BigDecimal.TEN, Comparator.GE))))
                .isNull();
        assertThat(Cell.value(Cell.own(Figure.ofShares(List.of(BigDecimal.TEN)))))
                .isNull();
    }
}
