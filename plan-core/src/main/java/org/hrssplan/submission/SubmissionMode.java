package org.hrssplan.submission;

import org.hrssplan.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * How a submission is to be taken.
 *
 * @param atomic whether one rejected row rejects all
 * @param dryRun whether to answer only and write nothing
 * @param blankIsUnreported whether a row without a value says nothing, as in a form; otherwise it is refused
 * @param submittedBy who submits it, as they say; the account's name where they do not
 * @param caller whose account submits it, and for which regions
 */
public record SubmissionMode(
        boolean atomic, boolean dryRun, boolean blankIsUnreported, @Nullable String submittedBy, Caller caller) {

    /** What of it a repeated request must have in common with the first. */
    public String key() {
        return atomic + " " + dryRun + " " + submittedBy;
    }
}
