package org.hrssplan.fulfilment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is published of one occurrence of a promise.
 *
 * @param value in the unit of the promise, null where only the milestone is told
 * @param reachedOn the day on which it was kept, null where nobody says
 */
public record Reported(Milestone milestone, @Nullable BigDecimal value, @Nullable LocalDate reachedOn) {

    /** Whether it says that the promise is kept by the end of a month. */
    boolean keeps(@Nullable Bound bound, YearMonth through) {
        if (reachedOn != null && YearMonth.from(reachedOn).isAfter(through)) {
            return false;
        }
        return bound == null ? milestone == Milestone.DONE : value != null && bound.isKeptBy(value);
    }
}
