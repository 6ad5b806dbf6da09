package org.hrssplan.employment.monitoring;

import java.time.YearMonth;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a list of headcounts is limited to.
 *
 * @param regions codes; empty for all
 * @param employers ids; empty for all
 * @param from the first month; null for no such limit
 * @param to the last month; null for no such limit
 */
record HeadcountFilter(List<String> regions, List<String> employers, @Nullable YearMonth from, @Nullable YearMonth to) {

    /** Refuses with INVALID_PARAMETER {@code to} months that do not run forward. */
    HeadcountFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, "to", to);
        }
        regions = List.copyOf(regions);
        employers = List.copyOf(employers);
    }
}
