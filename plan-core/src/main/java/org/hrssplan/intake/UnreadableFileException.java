package org.hrssplan.intake;

import java.util.List;
import java.util.Locale;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.sheet.UnreadableSheetException;

/** A file that cannot be taken as a whole. */
final class UnreadableFileException extends RuntimeException {

    private final String code;
    private final int line;
    private final transient List<String> arguments;

    UnreadableFileException(UnreadableSheetException reason) {
        this(reason.code().name(), reason.line(), reason.arguments());
    }

    /**
     * A file that is refused for this reason.
     *
     * @param code of a field error
     * @param line from 1; 0 where the file as a whole is meant
     * @param arguments of the code's words
     */
    UnreadableFileException(String code, int line, List<String> arguments) {
        super(code, null, false, false);
        this.code = code;
        this.line = Math.max(1, line);
        this.arguments = List.copyOf(arguments);
    }

    /** Writes the reason into a job. */
    void explain(ImportJob job) {
        job.fail(code, line, arguments);
    }

    /** As a problem in the language of the answer. */
    ApiException problem(Locale language) {
        String words = ProblemTexts.field(code, language, arguments.toArray());
        return new ApiException(ErrorCode.UNREADABLE_FILE, words, line)
                .withErrors(List.of(new FieldError("/lines/" + line, code, words)));
    }
}
