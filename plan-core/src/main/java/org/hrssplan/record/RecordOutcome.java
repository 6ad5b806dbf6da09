package org.hrssplan.record;

/** What a request made of a record. */
public enum RecordOutcome {
    /** Its first revision. */
    CREATED,
    /** A later revision. */
    UPDATED,
    /** Nothing: it said the same already. */
    UNCHANGED;

    /** What writing this revision makes of it. */
    public static RecordOutcome ofRevision(int revision) {
        return revision == 1 ? CREATED : UPDATED;
    }
}
