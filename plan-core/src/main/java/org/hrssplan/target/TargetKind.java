package org.hrssplan.target;

import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/** The four ways in which a target is measured. */
public enum TargetKind {
    /** A total of a flow over the span. */
    CUMULATIVE,
    /** A level to reach from a baseline that does not satisfy it. */
    LEVEL,
    /** A ceiling, or a floor that the baseline satisfies already. */
    LIMIT,
    /** A flow per year. */
    ANNUAL;

    /**
     * The kind of a target.
     *
     * @param kind of the indicator
     * @param cumulative whether the target is a total over the span
     * @param comparator printed or by direction
     * @param target the figure to reach
     * @param baseline the figure of the base year in the same measure, null where none is printed or comparable
     */
    public static TargetKind of(
            Kind kind, boolean cumulative, Comparator comparator, Figure target, @Nullable Figure baseline) {
        if (cumulative) {
            return CUMULATIVE;
        }
        if (kind == Kind.FLOW) {
            return ANNUAL;
        }
        if (!comparator.isFloor()) {
            return LIMIT;
        }
        boolean keptAlready =
                baseline != null && Satisfaction.of(baseline, comparator, target) == Satisfaction.SATISFIED;
        return keptAlready ? LIMIT : LEVEL;
    }
}
