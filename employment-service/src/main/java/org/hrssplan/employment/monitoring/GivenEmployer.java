package org.hrssplan.employment.monitoring;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hrssplan.period.Period;
import org.hrssplan.record.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * An employer of the sample as it is put.
 *
 * @param name required, at most 200 characters
 * @param region code, required; it cannot be changed later
 * @param industry section letter of GB/T 4754, A to T, required
 * @param firstMonth the first month for which it reports, required
 * @param lastMonth the last month for which it reports; null while it stays in the sample
 * @param recordedBy who writes it, at most 100 characters
 * @param note why, at most 1,000 characters
 */
public record GivenEmployer(
        @Nullable String name,
        @Nullable String region,
        @Nullable String industry,
        @Nullable String firstMonth,
        @Nullable String lastMonth,
        @Nullable String recordedBy,
        @Nullable String note) {

    private static final int MAX_NAME = 200;
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Everything that is wrong with it by itself. */
    FieldChecks check(String id, boolean regionKnown, Locale language) {
        FieldChecks checks = new FieldChecks(language);
        if (!ID.matcher(id).matches()) {
            checks.add("id", "INVALID_VALUE");
        }
        checks.requiredText("/name", name, MAX_NAME);
        if (checks.required("/region", region) && !regionKnown) {
            checks.add("/region", "UNKNOWN_REGION", region);
        }
        if (checks.required("/industry", industry)
                && !INDUSTRY.matcher(industry).matches()) {
            checks.add("/industry", "INVALID_VALUE");
        }
        if (checks.required("/firstMonth", firstMonth) && !isMonth(firstMonth)) {
            checks.add("/firstMonth", "INVALID_MONTH", firstMonth);
        }
        if (lastMonth != null && !isMonth(lastMonth)) {
            checks.add("/lastMonth", "INVALID_MONTH", lastMonth);
        } else if (lastMonth != null && firstMonth != null && lastMonth.compareTo(firstMonth) < 0) {
            checks.add("/lastMonth", "BEFORE", firstMonth);
        }
        checks.recording(recordedBy, note);
        return checks;
    }

    /** Whether the text is a month such as 2021-01. */
    static boolean isMonth(String text) {
        try {
            return Period.parse(text).months() == 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
