package org.hrssplan.intake;

import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.submission.SubmissionMode;

/** What is to be done with a file. */
record ImportRequest(SheetFormat format, SubmissionMode mode) {}
