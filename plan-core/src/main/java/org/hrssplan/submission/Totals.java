package org.hrssplan.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the rows of a submission. */
public final class Totals {

    private final Map<RowReport.Outcome, Integer> counts = new EnumMap<>(RowReport.Outcome.class);

    /** Counts a row. */
    public void count(RowReport.Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /** All of them with the rows that they count. */
    SubmissionReport report(boolean dryRun, List<RowReport> rows) {
        return new SubmissionReport(
                of(RowReport.Outcome.CREATED),
                of(RowReport.Outcome.UPDATED),
                of(RowReport.Outcome.UNCHANGED),
                of(RowReport.Outcome.REJECTED),
                dryRun,
                rows);
    }

    /** How many rows came to this. */
    public int of(RowReport.Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
