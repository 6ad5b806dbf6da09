package org.hrssplan.auditlog;

/** What an entry of the audit log tells of. */
public enum AuditKind {
    /** A request that took effect, or that found what it asked for done already. */
    WRITTEN,
    /** A request that was sent again, and was given the answer of the first time. */
    REPLAYED,
    /** A request that was refused or failed. */
    REFUSED,
    /** An import that was accepted earlier has ended. */
    ENDED,
    /** Refusals of which there were more at a time than can be kept; state_after says how many. */
    LOST
}
