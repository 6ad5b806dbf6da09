package org.hrssplan.fulfilment;

/** How far something is that is done or not. */
public enum Milestone {
    /** Nothing has begun. */
    NOT_STARTED,
    /** Begun and not done. */
    STARTED,
    /** Done. */
    DONE
}
