package org.hrssplan.quality;

/** What a check looks at; the names stand in the quality files, in findings and in the text bundles. */
public enum Rule {
    /** Not below a limit, in base units. */
    MINIMUM,
    /** Not above a limit, in base units. */
    MAXIMUM,
    /** A count of persons or things has no decimals. */
    WHOLE_NUMBER,
    /** The shares of a structure add up. */
    SHARES_TOTAL,
    /** A part (其中) is not above its whole, in the same region and period. */
    PART_OF_WHOLE,
    /** Neither the period before nor the same period a year before is far away. */
    JUMP,
    /** The parts of a region add up to the region. */
    REGION_SUM,
    /** The value is what its formula makes of the components. */
    FORMULA
}
