package org.hrssplan.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.submission.FieldRules;
import org.hrssplan.value.Decimals;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with the fields of one request, to refuse it once with all of it. */
public final class FieldChecks {

    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final long MOST = 999_999_999_999_999L;

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

    /** A day that may be absent, from the founding of the republic to today; null where it is refused. */
    public @Nullable LocalDate day(String field, @Nullable String text, LocalDate today) {
        return day(field, text, FIRST_DAY, today);
    }

    /** A day that may be absent, from {@code first} to {@code last}; null where it is refused. */
    public @Nullable LocalDate day(String field, @Nullable String text, LocalDate first, LocalDate last) {
        if (text == null) {
            return null;
        }
        LocalDate day = dayOf(text);
        if (day == null) {
            add(field, "INVALID_DATE", text);
        } else if (day.isBefore(first)) {
            add(field, "BEFORE", first);
        } else if (day.isAfter(last)) {
            add(field, "AFTER", last);
        } else {
            return day;
        }
        return null;
    }

    /** The day that is written as 2021-01-31; null if it is none. */
    public static @Nullable LocalDate dayOf(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A number that must be there, from 0, of at most 15 significant digits and 6 decimals. */
    public void amount(String field, @Nullable BigDecimal value) {
        if (!required(field, value)) {
            return;
        }
        try {
            Decimals.requireBounds(value);
        } catch (IllegalArgumentException e) {
            add(field, "NUMBER_OUT_OF_BOUNDS");
            return;
        }
        if (value.signum() < 0) {
            add(field, "OUT_OF_RANGE", 0, MOST);
        }
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
