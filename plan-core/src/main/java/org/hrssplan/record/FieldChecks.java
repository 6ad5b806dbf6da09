package org.hrssplan.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.submission.FieldRules;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with the fields of one request, to refuse it once with all of it. */
public final class FieldChecks {

    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    public FieldChecks(Locale language) {
        this.language = language;
    }

    /** Something is wrong with this field. */
    public void add(String field, String code, Object... arguments) {
        errors.add(FieldRules.error(field, code, language, arguments));
    }

    /** Whether the field is there; REQUIRED otherwise. */
    public boolean required(String field, @Nullable Object value) {
        boolean there = value instanceof String text ? !text.isBlank() : value != null;
        if (!there) {
            add(field, "REQUIRED");
        }
        return there;
    }

    /** A text that must be there, of at most so many characters. */
    public void requiredText(String field, @Nullable String text, int maxLength) {
        if (required(field, text)) {
            optionalText(field, text, maxLength);
        }
    }

    /** A text that may be absent. */
    public void optionalText(String field, @Nullable String text, int maxLength) {
        FieldRules.text(field, text, maxLength, language).ifPresent(errors::add);
    }

    /** Who writes a revision, and why. */
    public void recording(@Nullable String recordedBy, @Nullable String note) {
        optionalText("/recordedBy", recordedBy, FieldRules.MAX_NAME);
        optionalText("/note", note, FieldRules.MAX_REASON);
    }

    /** Whether a number that must be there lies from {@code least} to {@code most}. */
    public boolean range(String field, @Nullable Long number, long least, long most) {
        if (!required(field, number)) {
            return false;
        }
        boolean within = number >= least && number <= most;
        if (!within) {
            add(field, "OUT_OF_RANGE", least, most);
        }
        return within;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Refuses the request with VALIDATION_FAILED if anything is wrong. */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
    }
}
