package org.hrssplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.submission.RowOutcome;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.submission.Totals;
import org.jboss.logging.Logger;

/** Follows the rows of one run of a job: tells how far it is, and keeps what was rejected. */
final class ImportRun implements Consumer<RowOutcome> {

    /** How many rows lie between two reports of progress. */
    private static final int STEP = 50_000;

    private static final int BATCH = 500;

    /** Rejected rows that are listed; more are counted. A file of nothing else could fill the database. */
    private static final int MOST = 100_000;

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

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
        if (row.outcome() == Outcome.REJECTED && kept + rejected.size() < MOST) {
            rejected.add(row);
            if (rejected.size() == BATCH) {
                keepRejected();
            }
        }
        rows++;
        if (rows % STEP == 0) {
            tell();
        }
    }

    /** How far it is; that this cannot be told now is no reason to give up the rows. */
    private void tell() {
        try {
            jobs.update(id, job -> job.count(totals));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The progress of import %s could not be written", id);
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
