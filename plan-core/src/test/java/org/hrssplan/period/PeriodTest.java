package org.hrssplan.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01, 2021-12, 12",
        "2021-S1, 2021-01, 2021-06, 6",
        "2021-S2, 2021-07, 2021-12, 6",
        "2021-Q1, 2021-01, 2021-03, 3",
        "2021-Q4, 2021-10, 2021-12, 3",
        "2021-02, 2021-02, 2021-02, 1",
        "2016/2020, 2016-01, 2020-12, 60"
    })
    void readsTheFiveForms(String code, String first, String last, int months) {
        Period period = Period.parse(code);

        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-00",
                "2021-Q5",
                "2021-S3",
                "2021-1",
                "2020/2016",
                "2020/2020",
                "1948",
                "2200",
                "2021-Q1/2021-Q2",
                "２０２１",
                "2021 "
            })
    void refusesEverythingElse(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
    }

    @Test
    void knowsWhatItContainsAndOverlaps() {
        Period year = Period.ofYear(2021);

        assertThat(year.contains(Period.parse("2021-Q4"))).isTrue();
        assertThat(Period.parse("2021-Q4").contains(year)).isFalse();
        assertThat(year.overlaps(Period.parse("2016/2021"))).isTrue();
        assertThat(year.overlaps(Period.parse("2022-01"))).isFalse();
        assertThat(year.isYear()).isTrue();
        assertThat(Period.parse("2021-S1").isYear()).isFalse();
    }

    @Test
    void sortsByEndThenLongestFirst() {
        assertThat(Stream.of("2022", "2021-12", "2021-Q4", "2021", "2021-01")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::code)
                .containsExactly("2021-01", "2021", "2021-Q4", "2021-12", "2022");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2020",
        "2021-S1, 2020-S2",
        "2021-S2, 2021-S1",
        "2021-Q1, 2020-Q4",
        "2021-Q4, 2021-Q3",
        "2021-01, 2020-12",
        "2021-12, 2021-11"
    })
    void aPeriodHasOneOfItsLengthBeforeIt(String period, String previous) {
        assertThat(Period.parse(period).previous()).contains(Period.parse(previous));
    }

    @Test
    void aSpanOfYearsHasNoneBeforeIt() {
        assertThat(Period.parse("2016/2020").previous()).isEmpty();
    }
}
