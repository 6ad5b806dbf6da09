package org.hrssplan.laborrelations.casework;

/** What casework notices about its own numbers. */
enum CaseworkFinding {
    /** The reported rate is not the one that the cases give, beyond rounding. */
    RATE_DIFFERS,
    /** A region has periods on both sides of one that it has not recorded. */
    GAP_IN_TIME,
    /** A region's period does not begin with the cases that were pending at the end of the one before. */
    BROKEN_IN_TIME
}
