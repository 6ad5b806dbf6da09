package org.hrssplan.talent.recruitment;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Intake over the years of a plan through a period, in 人.
 *
 * @param plan id
 * @param years every year of the plan through the period, in order
 * @param cumulative sum of what is published, null where nothing is
 * @param qualifier set where it is known only as an inequality
 * @param partial whether months through the period are not published
 */
public record PlanIntake(
        String plan,
        List<YearIntake> years,
        @Nullable BigDecimal cumulative,
        @Nullable Comparator qualifier,
        boolean partial) {

    /**
     * Intake of a year.
     *
     * @param value null where nothing is published
     * @param qualifier set where it is known only as an inequality
     * @param partial whether months of the year through the period are not published
     */
    public record YearIntake(int year, @Nullable BigDecimal value, @Nullable Comparator qualifier, boolean partial) {}
}
