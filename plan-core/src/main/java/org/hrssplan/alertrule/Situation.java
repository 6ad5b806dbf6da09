package org.hrssplan.alertrule;

import java.time.LocalDate;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Finding;
import org.hrssplan.target.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules look at, of one indicator of a plan in one region.
 *
 * @param attribute of the plan's row, null where it has none
 * @param monthsAfterEnd months from the plan's last month to today, negative before
 * @param judged through the last period that has a value, then through the periods of the same length before it; empty
 *     where there is no target or no value
 * @param findings of the last published value
 * @param lastPublished the period of that value, null where none is published
 * @param overdue null where nothing is missing
 */
public record Situation(
        String plan,
        String indicator,
        String region,
        @Nullable Attribute attribute,
        int monthsAfterEnd,
        List<Judged> judged,
        List<Finding> findings,
        @Nullable Period lastPublished,
        @Nullable Overdue overdue) {

    public Situation {
        judged = List.copyOf(judged);
        findings = List.copyOf(findings);
    }

    /**
     * Figures that were due and are not here.
     *
     * @param first the earliest period that is missing
     * @param dueOn its last day in time
     * @param days since then, 1 or more
     * @param missing how many periods are missing
     */
    public record Overdue(Period first, LocalDate dueOn, long days, int missing) {}
}
