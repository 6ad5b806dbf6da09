package org.hrssplan.talent.recruitment;

import java.math.BigDecimal;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * An area's line of a breakdown, against what it published.
 *
 * @param region code
 * @param label as printed
 * @param target over all years of the plan
 * @param scheduled what the table asks through the period, a running year by its months; half-up to 2 decimals
 * @param achieved published through the period; null where nothing is, or what is contradicts itself
 * @param qualifier set where it is known only as an inequality
 * @param partial whether months through the period are not published
 * @param completionRate achieved over target in percent, half-up to 2 decimals; null unless known exactly
 * @param scheduleRate achieved over scheduled in percent, half-up to 2 decimals; null unless known exactly
 */
public record AreaIntake(
        String region,
        String label,
        BigDecimal target,
        @Nullable BigDecimal scheduled,
        @Nullable BigDecimal achieved,
        @Nullable Comparator qualifier,
        boolean partial,
        @Nullable BigDecimal completionRate,
        @Nullable BigDecimal scheduleRate) {

    static final int DECIMALS = 2;

    private static final Fraction PERCENT = Fraction.of(100, 1);

    /** Achieved in percent of what was asked; null where nothing was, or nothing is known exactly. */
    static @Nullable BigDecimal rate(@Nullable BigDecimal achieved, @Nullable Fraction asked) {
        return achieved == null || asked == null || asked.isZero()
                ? null
                : Fraction.of(achieved).times(PERCENT).dividedBy(asked).rounded(DECIMALS);
    }
}
