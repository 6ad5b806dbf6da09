package org.hrssplan.observation;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The periods that a list is limited to, one by one: databases look up a list of periods in an index, and walk through a
 * range of them.
 */
public final class PeriodFilter {

    /** The longest range, in years; longer ones are asked for in parts. */
    static final int MAX_YEARS = 30;

    /** The code of no period. */
    private static final String NONE = "-";

    private PeriodFilter() {}

    /**
     * Period codes; empty limits nothing.
     *
     * @param periods asked for one by one
     * @param from the first period of a range, inclusive; null for no range or {@value #MAX_YEARS} years up to {@code to}
     * @param to the last period of a range, inclusive; null for no range or {@value #MAX_YEARS} years from {@code from}
     * @throws ApiException INVALID_PARAMETER for what is no period, and for a range that is longer or does not run forward
     */
    public static List<String> of(List<String> periods, @Nullable String from, @Nullable String to) {
        periods.forEach(code -> parse("period", code));
        if (from == null && to == null) {
            return periods;
        }
        Period first = from == null ? null : parse("from", from);
        Period last = to == null ? null : parse("to", to);
        List<String> range = range(first, last, to);
        if (periods.isEmpty()) {
            return range;
        }
        List<String> both = periods.stream().filter(range::contains).toList();
        // Nothing is in both, which is not the same as no limit.
        return both.isEmpty() ? List.of(NONE) : both;
    }

    private static List<String> range(@Nullable Period from, @Nullable Period to, @Nullable String given) {
        int firstYear = from != null ? from.first().getYear() : to.last().getYear() - MAX_YEARS + 1;
        int lastYear = to != null ? to.last().getYear() : from.first().getYear() + MAX_YEARS - 1;
        boolean backward = from != null && to != null && to.last().isBefore(from.first());
        if (backward || lastYear < firstYear || lastYear - firstYear >= MAX_YEARS) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "to", given);
        }
        List<String> codes = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (Period period : Period.partsOf(year)) {
                add(codes, period, from, to);
            }
            for (int until = year + 1; until <= lastYear; until++) {
                add(codes, Period.ofYears(year, until), from, to);
            }
        }
        // No period at all lies within, as within 2021-02 and 2021-01; an empty list would limit nothing.
        return codes.isEmpty() ? List.of(NONE) : codes;
    }

    private static void add(List<String> codes, Period period, @Nullable Period from, @Nullable Period to) {
        if ((from == null || !period.first().isBefore(from.first()))
                && (to == null || !period.last().isAfter(to.last()))) {
            codes.add(period.code());
        }
    }

    private static Period parse(String parameter, String code) {
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, parameter, code);
        }
    }
}
