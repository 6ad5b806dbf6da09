package org.hrssplan.employment.monitoring;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.period.Period;

/** Months one by one, both ends included: databases look up a list in an index, and walk through a range. */
final class MonthRange {

    static final int MAX_MONTHS = 360;

    private MonthRange() {}

    /** The months in order; INVALID_PARAMETER {@code to} if they do not run forward, or are more than 30 years. */
    static List<YearMonth> of(YearMonth from, YearMonth to) {
        int months = Period.monthsBetween(from, to);
        if (months < 1 || months > MAX_MONTHS) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "to", to);
        }
        return Stream.iterate(from, month -> month.plusMonths(1)).limit(months).toList();
    }

    static List<String> codes(List<YearMonth> months) {
        return months.stream().map(YearMonth::toString).toList();
    }
}
