package org.hrssplan.target;

import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises for one indicator.
 *
 * @param kind how it is measured
 * @param figure what to reach, in the unit of the plan
 * @param comparator printed, or by the indicator's direction where none is printed
 * @param holds over what a limit holds
 */
public record Target(TargetKind kind, Figure figure, Comparator comparator, Holds holds) {

    /**
     * Reads a target from the printed cells of a plan.
     *
     * @param baseline the figure of the base year where it is comparable with the target, else null
     * @param cumulative whether the target is a total over the span: printed in brackets, or said elsewhere
     * @throws IllegalArgumentException if the target cell holds no figure, or the total of a stock is asked for
     */
    public static Target of(
            Kind kind,
            Direction direction,
            @Nullable Figure baseline,
            PrintedFigure target,
            boolean cumulative,
            Holds holds) {
        Figure figure = target.figure();
        if (figure == null) {
            throw new IllegalArgumentException("a target is a figure, not " + target.printed());
        }
        if (cumulative && kind != Kind.FLOW) {
            throw new IllegalArgumentException("only a flow has a total over the span");
        }
        Comparator printed = target.comparator();
        Comparator comparator = printed == null ? direction.defaultComparator() : printed;
        return new Target(TargetKind.of(kind, cumulative, comparator, figure, baseline), figure, comparator, holds);
    }

    /** The same level, approached from this baseline: a floor that it satisfies already is a limit. */
    public Target from(Kind kind, Figure baseline) {
        boolean total = this.kind == TargetKind.CUMULATIVE;
        return new Target(TargetKind.of(kind, total, comparator, figure, baseline), figure, comparator, holds);
    }

    /** The baseline's figure if it is measured as the target is: a five-year total is never set against a single year. */
    public static @Nullable Figure comparableBaseline(@Nullable PrintedFigure baseline, boolean cumulative) {
        return baseline == null || baseline.cumulative() != cumulative ? null : baseline.asObserved();
    }

    public Satisfaction satisfiedBy(Figure achieved) {
        return Satisfaction.of(achieved, comparator, figure);
    }
}
