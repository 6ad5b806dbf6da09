package org.hrssplan.target;

/** Where a split does not add up. */
public enum SplitPlace {
    /** The regions of a year, against the printed total of the year. */
    COLUMN,
    /** The years of a region, against the printed total of the region. */
    ROW,
    /** All cells, against the printed total of totals. */
    TOTAL,
    /** What is handed down, against the plan's target. */
    TARGET
}
