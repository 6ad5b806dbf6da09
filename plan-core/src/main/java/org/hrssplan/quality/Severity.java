package org.hrssplan.quality;

/** What a finding does to the value. */
public enum Severity {
    /** The value is refused. */
    ERROR,
    /** The value is taken, and the finding stays beside it. */
    WARNING
}
