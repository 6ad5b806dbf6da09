package org.hrssplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.submission.RowOutcome;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.submission.Totals;

/** Follows the rows of one run of a job: tells how far it is, and keeps what was rejected. */
final class ImportRun implements Consumer<RowOutcome> {

    /** How many rows lie between two reports of progress. */
    private static final int STEP = 20_000;

    private static final int BATCH = 500;

    private final String id;
    private final ImportJobs jobs;
    private final Totals totals = new Totals();
    private final List<RowOutcome> rejected = new ArrayList<>();
    private long rows;
    private long kept;

    ImportRun(String id, ImportJobs jobs) {
        this.id = id;
        this.jobs = jobs;
    }

    @Override
    public void accept(RowOutcome row) {
        totals.count(row.outcome());
        if (row.outcome() == Outcome.REJECTED) {
            rejected.add(row);
            if (rejected.size() == BATCH) {
                keepRejected();
            }
        }
        rows++;
        if (rows % STEP == 0) {
            jobs.update(id, job -> job.count(totals));
        }
    }

    /** Keeps the last rejected rows; answers the counts. */
    Totals end() {
        keepRejected();
        return totals;
    }

    private void keepRejected() {
        if (!rejected.isEmpty()) {
            jobs.reject(id, kept, rejected);
            kept += rejected.size();
            rejected.clear();
        }
    }
}
