package org.hrssplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.hrssplan.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingConfigTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01, MONTH, 2021-02-15",
        "2021-Q1, QUARTER, 2021-04-20",
        "2021-S1, HALF_YEAR, 2021-07-30",
        "2021, YEAR, 2022-03-01"
    })
    void aYearIsUsualAndEveryFrequencyHasItsDays(Period period, Frequency frequency, LocalDate dueOn) {
        ReportingCalendar calendar = read(Map.of()).calendar();

        assertThat(calendar.frequencyOf("new-jobs")).isEqualTo(Frequency.YEAR);
        assertThat(calendar.dueOn(frequency, period)).isEqualTo(dueOn);
    }

    @Test
    void frequenciesAndDaysAreConfigured() {
        ReportingCalendar calendar = read(Map.of(
                        "hrss-plan.reporting.frequency", "half-year",
                        "hrss-plan.reporting.indicators.new-jobs", "quarter",
                        "hrss-plan.reporting.days-until-due.half-year", "5"))
                .calendar();

        assertThat(calendar.frequencyOf("new-jobs")).isEqualTo(Frequency.QUARTER);
        assertThat(calendar.frequencyOf("other")).isEqualTo(Frequency.HALF_YEAR);
        assertThat(calendar.dueOn(Frequency.HALF_YEAR, Period.parse("2021-S1"))).isEqualTo("2021-07-05");
    }

    @Test
    void negativeDaysAreRefused() {
        ReportingConfig config = read(Map.of("hrss-plan.reporting.days-until-due.month", "-1"));

        assertThatIllegalArgumentException().isThrownBy(config::calendar).withMessageContaining("MONTH");
    }

    private static ReportingConfig read(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReportingConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(ReportingConfig.class);
    }
}
