package org.hrssplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.hrssplan.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCalendarTest {

    private static final Map<Frequency, Integer> DAYS =
            Map.of(Frequency.MONTH, 15, Frequency.QUARTER, 20, Frequency.HALF_YEAR, 30, Frequency.YEAR, 60);

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2021-01, 2021-02-15",
        "MONTH, 2024-02, 2024-03-15",
        "QUARTER, 2021-Q1, 2021-04-20",
        "HALF_YEAR, 2021-S1, 2021-07-30",
        "YEAR, 2021, 2022-03-01",
        "YEAR, 2023, 2024-02-29"
    })
    void countsDaysFromThePeriodsEnd(Frequency frequency, Period period, LocalDate dueOn) {
        assertThat(new ReportingCalendar(Frequency.YEAR, Map.of(), DAYS).dueOn(frequency, period))
                .isEqualTo(dueOn);
    }

    @Test
    void refusesDaysBeforeTheEndAndNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingCalendar(
                        Frequency.YEAR,
                        Map.of(),
                        Map.of(
                                Frequency.MONTH,
                                15,
                                Frequency.QUARTER,
                                20,
                                Frequency.HALF_YEAR,
                                30,
                                Frequency.YEAR,
                                -1)))
                .withMessageContaining("YEAR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingCalendar(Frequency.YEAR, Map.of(), Map.of(Frequency.YEAR, 60)))
                .withMessageContaining("MONTH");
    }
}
