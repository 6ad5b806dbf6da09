package org.hrssplan.completeness;

import java.time.LocalDate;
import java.util.Map;
import org.hrssplan.period.Period;

/**
 * How often each indicator is reported, and until when.
 *
 * @param usual frequency of every indicator that has none of its own
 * @param ofIndicators frequencies by indicator code
 * @param daysUntilDue days after the end of a period, the last of which is the last in time; 0 or more, one number for
 *     each frequency
 */
record ReportingCalendar(Frequency usual, Map<String, Frequency> ofIndicators, Map<Frequency, Integer> daysUntilDue) {

    ReportingCalendar {
        ofIndicators = Map.copyOf(ofIndicators);
        daysUntilDue = Map.copyOf(daysUntilDue);
        for (Frequency frequency : Frequency.values()) {
            Integer days = daysUntilDue.get(frequency);
            if (days == null || days < 0) {
                throw new IllegalArgumentException(frequency + " is due 0 or more days after its end, not " + days);
            }
        }
    }

    Frequency frequencyOf(String indicator) {
        return ofIndicators.getOrDefault(indicator, usual);
    }

    /** The last day in time. */
    LocalDate dueOn(Frequency frequency, Period period) {
        return period.last().atEndOfMonth().plusDays(daysUntilDue.getOrDefault(frequency, 0));
    }
}
