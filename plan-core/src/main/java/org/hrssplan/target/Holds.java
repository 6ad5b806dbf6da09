package org.hrssplan.target;

/** Over what a limit must hold within the span of a plan. */
public enum Holds {
    /** In every year; the default. */
    EACH_YEAR,
    /** At the latest published value only. */
    LAST,
    /** For the mean of the yearly values. */
    AVERAGE
}
