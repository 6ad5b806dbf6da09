package org.hrssplan.submission;

import java.util.Locale;
import java.util.Optional;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.ProblemTexts;
import org.hrssplan.sheet.Texts;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a field of a request, in the language of the answer. */
public final class FieldRules {

    public static final int MAX_NAME = 100;
    public static final int MAX_REASON = 1000;

    private FieldRules() {}

    /** An error of this field. */
    public static FieldError error(String field, String code, Locale language, Object... arguments) {
        return new FieldError(field, code, ProblemTexts.field(code, language, arguments));
    }

    /** What is wrong with a text that may be absent: longer than {@code maxLength}, or with characters that are no text. */
    public static Optional<FieldError> text(String field, @Nullable String text, int maxLength, Locale language) {
        if (text != null && text.length() > maxLength) {
            return Optional.of(error(field, "TOO_LONG", language, maxLength));
        }
        if (text != null && Texts.hasIllegalCharacter(text)) {
            return Optional.of(error(field, "ILLEGAL_CHARACTER", language));
        }
        return Optional.empty();
    }
}
