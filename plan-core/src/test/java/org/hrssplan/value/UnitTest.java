package org.hrssplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "11500, 人, 万人, 1.1500",
        "37.5, 万人, 人, 375000",
        "1000000, 万元, 亿元, 100.0000",
        "10, 亿元, 元, 1000000000",
        "25.89, 万人次, 人次, 258900",
        "98, %, %, 98",
        "689, 人/万人, 人/万人, 689"
    })
    void convertsExactly(String value, String from, String to, String converted) {
        assertThat(Unit.parse(from).convert(new BigDecimal(value), Unit.parse(to)))
                .hasToString(converted);
    }

    @Test
    void neverAddsPersonTimesToPersons() {
        Unit persons = Unit.parse("万人");
        Unit times = Unit.parse("万人次");

        assertThat(persons.isConvertibleTo(times)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> times.convert(BigDecimal.ONE, persons));
    }

    @Test
    void aUnitIsNotBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.parse(" "));
    }
}
