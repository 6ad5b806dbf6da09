package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved through a period.
 *
 * @param figure the A of the formulas; null where nothing published gives it
 * @param reported whether anything is published in the span through the period
 * @param used the observations behind the figure
 * @param yearly the figure of each published year, oldest first
 * @param coverage of the years that were due
 * @param partial whether something due through the period is not published
 * @param open whether that could still change what the figure says; what is missing in a value that is known to be at
 *     least enough could not
 */
public record Achievement(
        @Nullable Figure figure,
        boolean reported,
        List<Observed> used,
        List<Observed> yearly,
        Coverage coverage,
        boolean partial,
        boolean open) {

    public Achievement {
        used = List.copyOf(used);
        yearly = List.copyOf(yearly);
    }

    /** The exact mean of the yearly values; null unless every one is known exactly. */
    public static @Nullable Fraction mean(List<Observed> yearly) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observed one : yearly) {
            BigDecimal value = one.figure().exactValue();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return yearly.isEmpty() ? null : new Fraction(sum, BigDecimal.valueOf(yearly.size()));
    }
}
