package org.hrssplan.fulfilment;

/** Where a promise stands, from what asks to be looked at first to what is done. */
public enum FulfilmentState {
    /** Due, not kept, and no longer to be kept: its year is over, or the plan is. */
    MISSED,
    /** Due and not kept; it still can be. */
    LATE,
    /** Nothing is published of it: never the same as late. */
    NOT_REPORTED,
    /** Not due yet, and reported as not begun. */
    NOT_STARTED,
    /** Not due yet, and begun. */
    ON_TIME,
    /** Kept. */
    DONE
}
