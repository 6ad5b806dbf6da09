package org.hrssplan.socialinsurance.fund;

/** Where the growth of a projection comes from. */
public enum GrowthBasis {
    /** Asked for. */
    GIVEN,
    /** The mean of the yearly growth on record. */
    MEAN,
    /** That mean lies beyond the limits of a growth, and the limit is taken. */
    MEAN_LIMITED,
    /** No two years in a row are on record: no growth is assumed. */
    NONE
}
