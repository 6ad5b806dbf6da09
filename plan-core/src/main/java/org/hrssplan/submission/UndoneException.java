package org.hrssplan.submission;

/** Leaves a transaction without effect, with what would have become of the submission. */
public final class UndoneException extends RuntimeException {

    private final transient SubmissionReport report;

    UndoneException(SubmissionReport report) {
        super("undone", null, false, false);
        this.report = report;
    }

    /** What would have become of it. */
    public SubmissionReport report() {
        return report;
    }
}
