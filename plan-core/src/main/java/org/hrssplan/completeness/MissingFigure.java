package org.hrssplan.completeness;

import java.time.LocalDate;
import org.hrssplan.period.Period;

/**
 * A figure that is not here although its time is over.
 *
 * @param dueOn the last day that was in time
 */
public record MissingFigure(String indicator, String region, Period period, LocalDate dueOn) {

    static MissingFigure of(Expected expected) {
        return new MissingFigure(expected.indicator(), expected.region(), expected.period(), expected.dueOn());
    }
}
