package org.hrssplan.submission;

import java.util.List;

/**
 * What became of a submission.
 *
 * @param created rows that are the first revision of their observation
 * @param updated rows that are a later revision
 * @param unchanged rows that say what the latest revision says already
 * @param rejected rows that were refused
 * @param dryRun whether nothing was written, since that was asked for
 * @param items what became of every row, in the order of the rows
 */
public record SubmissionReport(
        int created, int updated, int unchanged, int rejected, boolean dryRun, List<RowReport> items) {

    /** What became of it without the rows. */
    public SubmissionReport counts() {
        return new SubmissionReport(created, updated, unchanged, rejected, dryRun, List.of());
    }

    /** 207 where each row has its own outcome, 201 if something was created, 200 otherwise. */
    public int status(SubmissionMode mode) {
        if (!mode.atomic()) {
            return 207;
        }
        return created > 0 && !dryRun ? 201 : 200;
    }
}
