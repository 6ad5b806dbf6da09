package org.hrssplan.verdict;

import org.hrssplan.period.Period;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;

/**
 * A value as the rules see it.
 *
 * @param id of the observation, repeated in the explanation
 * @param period the value's own period
 * @param figure in the unit of the target
 * @param revision 1 or more; 0 for a computed value
 * @param partial whether parts of the region are missing in it, so that the whole is at least as great
 */
public record Observed(String id, Period period, Figure figure, int revision, boolean partial) {

    /** A whole value. */
    public Observed(String id, Period period, Figure figure, int revision) {
        this(id, period, figure, revision, false);
    }

    /** The figure as an inequality where the value is partial. */
    Figure bound() {
        return partial && figure.value() != null && figure.qualifier() == null
                ? Figure.of(figure.value(), Comparator.GE)
                : figure;
    }
}
