package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.Optional;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a breakdown must add up to.
 *
 * @param kind of the indicator
 * @param value the plan's target in the unit of the breakdown, null where there is none to compare with
 * @param absence why there is none; null where there is one
 * @param changes how often the plan's target had been changed
 */
record SplitTarget(Kind kind, @Nullable BigDecimal value, @Nullable TargetAbsence absence, int changes) {

    /** What a plan promises in its row, null where it has none, in {@code unit}. */
    static SplitTarget of(Indicator indicator, @Nullable PlanIndicator row, Unit unit) {
        if (!isAdditive(indicator.kind)) {
            return absent(indicator, row, TargetAbsence.NOT_ADDITIVE);
        }
        if (row == null) {
            return absent(indicator, null, TargetAbsence.NOT_IN_TABLE);
        }
        if (indicator.kind == Kind.FLOW && !row.cumulative) {
            return absent(indicator, row, TargetAbsence.PER_YEAR);
        }
        return Optional.ofNullable(row.target().figure().exactValue())
                .map(printed -> Unit.parse(row.unit).convert(printed, unit))
                .map(target -> new SplitTarget(indicator.kind, target, null, row.changes()))
                .orElseGet(() -> absent(indicator, row, TargetAbsence.NOT_A_NUMBER));
    }

    /** Whether values of this kind add up over regions. */
    static boolean isAdditive(Kind kind) {
        return kind == Kind.FLOW || kind == Kind.STOCK;
    }

    private static SplitTarget absent(Indicator indicator, @Nullable PlanIndicator row, TargetAbsence absence) {
        return new SplitTarget(indicator.kind, null, absence, row == null ? 0 : row.changes());
    }
}
