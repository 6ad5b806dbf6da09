package org.hrssplan.rollup;

/** How a value came about. */
public enum Method {
    /** Published as it is. */
    REPORTED,
    /** By the indicator's formula from its components. */
    FORMULA,
    /** The sum over the parts of the region. */
    REGION_SUM,
    /** The sum over the parts of the period. */
    PERIOD_SUM,
    /** What the last part of the period says. */
    LAST_PART,
    /** What the first part of the period says, for a state at the start. */
    FIRST_PART
}
