package org.hrssplan.submission;

import org.jspecify.annotations.Nullable;

/**
 * How a submission is to be taken.
 *
 * @param atomic whether one rejected row rejects all
 * @param dryRun whether to answer only and write nothing
 * @param blankIsUnreported whether a row without a value says nothing, as in a form; otherwise it is refused
 * @param submittedBy who submits it, as they say
 */
public record SubmissionMode(boolean atomic, boolean dryRun, boolean blankIsUnreported, @Nullable String submittedBy) {}
