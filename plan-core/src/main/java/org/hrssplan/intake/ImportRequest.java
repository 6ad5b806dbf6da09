package org.hrssplan.intake;

import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.submission.SubmissionMode;

/** What is to be done with a file. */
record ImportRequest(SheetFormat format, SubmissionMode mode) {

    /** What of it a repeated request must have in common with the first. */
    String key() {
        return format + " " + mode.key();
    }
}
