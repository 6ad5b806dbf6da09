package org.hrssplan.target;

import org.hrssplan.value.Comparator;

/** Which way an indicator should move; it belongs to the indicator, not to the comparator that a plan prints. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** A component such as a population, for which plans set no target. */
    NEUTRAL;

    /** The comparator of a target that is printed without one: a floor, or for a lower-is-better indicator a ceiling. */
    public Comparator defaultComparator() {
        return this == LOWER_IS_BETTER ? Comparator.LE : Comparator.GE;
    }
}
