package org.hrssplan.intake;

import org.hrssplan.intake.ImportJob.State;
import org.hrssplan.submission.Totals;

/** Leaves the transaction of a job without effect: a row was rejected, or it was a dry run. */
final class NotKeptException extends RuntimeException {

    private final transient Totals totals;
    private final State state;

    NotKeptException(Totals totals, State state) {
        super(state.name(), null, false, false);
        this.totals = totals;
        this.state = state;
    }

    void conclude(ImportJob job) {
        job.count(totals);
        job.state = state;
    }
}
