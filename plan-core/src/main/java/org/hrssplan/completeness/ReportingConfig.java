package org.hrssplan.completeness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How often figures are reported, and how many days after a period's end they are due. */
@ConfigMapping(prefix = "hrss-plan.reporting")
public interface ReportingConfig {

    /** How often an indicator is reported that has no frequency of its own. */
    @WithDefault("YEAR")
    Frequency frequency();

    /** Frequencies by indicator code. */
    Map<String, Frequency> indicators();

    /** Days after a period's end until its figures are due. */
    DaysUntilDue daysUntilDue();

    /** One number for each frequency, 0 or more. */
    interface DaysUntilDue {

        @WithDefault("15")
        int month();

        @WithDefault("20")
        int quarter();

        @WithDefault("30")
        int halfYear();

        @WithDefault("60")
        int year();
    }

    /** The calendar; throws IllegalArgumentException where a number of days is negative. */
    default ReportingCalendar calendar() {
        return new ReportingCalendar(
                frequency(),
                indicators(),
                Map.of(
                        Frequency.MONTH,
                        daysUntilDue().month(),
                        Frequency.QUARTER,
                        daysUntilDue().quarter(),
                        Frequency.HALF_YEAR,
                        daysUntilDue().halfYear(),
                        Frequency.YEAR,
                        daysUntilDue().year()));
    }
}
