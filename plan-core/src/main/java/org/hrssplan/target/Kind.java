package org.hrssplan.target;

/** How an indicator's values relate over time (口径类型). */
public enum Kind {
    /** Sums over time: people newly employed in a year. */
    FLOW,
    /** The state at the end of a period: people insured. */
    STOCK,
    /** A numerator over a denominator: a rate. */
    RATIO,
    /** Shares of a whole, such as 10:40:50. */
    STRUCTURE
}
