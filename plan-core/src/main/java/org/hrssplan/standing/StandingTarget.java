package org.hrssplan.standing;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A target of a plan of the region that is valid in the period, and how far it is, as the plan's progress tells it.
 *
 * @param plan id
 * @param number of the row, as printed
 * @param printed the target as printed
 * @param unit of every number here
 * @param target null for a structure
 * @param shares of a structure that is planned, in percent from the highest level
 * @param achieved through the period; null where nothing is published, and for a structure
 * @param achievedQualifier set where it is known only as an inequality
 * @param achievedShares of a structure
 * @param completionRate in percent, null for ceilings
 * @param headroom target less achieved, for ceilings
 * @param satisfied null where nothing is published or it cannot be decided
 * @param partial whether something due through the period is not published
 */
public record StandingTarget(
        String plan,
        int number,
        String printed,
        String unit,
        TargetKind targetKind,
        Comparator comparator,
        @Nullable BigDecimal target,
        List<BigDecimal> shares,
        @Nullable BigDecimal achieved,
        @Nullable Comparator achievedQualifier,
        List<BigDecimal> achievedShares,
        @Nullable BigDecimal completionRate,
        @Nullable BigDecimal headroom,
        @Nullable Boolean satisfied,
        Verdict verdict,
        boolean partial) {

    static StandingTarget of(Plan plan, PlanIndicator row, ProgressView progress) {
        return new StandingTarget(
                plan.id,
                row.number,
                row.printedTarget().text(row.unit),
                row.unit,
                progress.targetKind(),
                progress.comparator(),
                progress.target(),
                row.target().figure().shares(),
                progress.achieved(),
                progress.achievedQualifier(),
                progress.achievedShares(),
                progress.completionRate(),
                progress.headroom(),
                progress.satisfied(),
                progress.verdict(),
                progress.partial());
    }
}
