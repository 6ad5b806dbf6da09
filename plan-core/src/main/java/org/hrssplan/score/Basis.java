package org.hrssplan.score;

/** What a score rests on. */
public enum Basis {
    /** Pace against the region's own schedule. */
    PACE,
    /** Achieved over scheduled, where no pace is defined. */
    SCHEDULE,
    /** Satisfied, or a limit kept: 100. */
    SATISFIED,
    /** A limit that is not kept: how near to it. */
    LIMIT
}
