package org.hrssplan.breakdown;

/** In proportion to what a target is split over regions. */
public enum SplitMethod {
    /** The same for every region. */
    EQUAL,
    /** A weight that is given for each region, such as its population. */
    BY_WEIGHT,
    /** What each region published for the year before the first of the split. */
    BY_LAST_YEAR
}
