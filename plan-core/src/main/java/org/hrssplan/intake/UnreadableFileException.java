package org.hrssplan.intake;

import java.util.List;
import java.util.Locale;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.sheet.UnreadableSheetException;

/** A file that cannot be read as a whole. */
final class UnreadableFileException extends RuntimeException {

    private final transient UnreadableSheetException reason;

    UnreadableFileException(UnreadableSheetException reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableSheetException reason() {
        return reason;
    }

    /** As a problem in the language of the answer. */
    ApiException problem(Locale language) {
        String code = reason.code().name();
        String words = ProblemTexts.field(code, language, reason.arguments().toArray());
        int line = Math.max(1, reason.line());
        return new ApiException(ErrorCode.UNREADABLE_FILE, words, line)
                .withErrors(List.of(new FieldError("/lines/" + line, code, words)));
    }
}
