package org.hrssplan.employment.overview;

/** What an overview notices about the reported numbers. */
enum OverviewFinding {
    /** The reported net is not what newly employed less attrition gives, beyond rounding. */
    NET_DIFFERS,
    /** The part is above its whole, of the same months or of all of the period. */
    PART_ABOVE_WHOLE,
    /** Part and whole are not of the same months. */
    PART_AND_WHOLE_OF_OTHER_MONTHS
}
