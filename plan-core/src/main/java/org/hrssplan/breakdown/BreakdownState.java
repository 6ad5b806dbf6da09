package org.hrssplan.breakdown;

/** Whether a revision of a breakdown holds. */
public enum BreakdownState {
    /** It does not add up to the plan's target; no verdict looks at it. */
    DRAFT,
    /** It holds until the next one that is adopted. */
    ADOPTED
}
