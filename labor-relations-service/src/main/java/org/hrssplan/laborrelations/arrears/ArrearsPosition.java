package org.hrssplan.laborrelations.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a case stands at the end of a day.
 *
 * @param owed in 元
 * @param recovered in 元, up to that day
 */
public record ArrearsPosition(long workers, BigDecimal owed, BigDecimal recovered, LocalDate since) {

    BigDecimal outstanding() {
        return owed.subtract(recovered);
    }

    boolean isOutstanding() {
        return outstanding().signum() > 0;
    }

    long age(LocalDate on) {
        return ChronoUnit.DAYS.between(since, on);
    }
}
