package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How many months in a row a monthly rate has risen, up to the latest month that is known.
 *
 * @param latest the latest month with a value
 * @param months 0 or more: months of which each stands above the one before
 * @param interruptedBy the month that ends the run because its value is missing or known only as an inequality; null
 *     where the run ends with a rate that did not rise, or where the series begins
 */
record RiseRun(YearMonth latest, int months, @Nullable YearMonth interruptedBy) {

    /** The run at the end of a series; null for a series without a value. */
    static @Nullable RiseRun of(SortedMap<YearMonth, Figure> series) {
        if (series.isEmpty()) {
            return null;
        }
        YearMonth latest = series.lastKey();
        if (exact(series, latest) == null) {
            return new RiseRun(latest, 0, latest);
        }
        int months = 0;
        for (YearMonth month = latest; ; month = month.minusMonths(1)) {
            YearMonth before = month.minusMonths(1);
            BigDecimal earlier = exact(series, before);
            if (earlier == null) {
                boolean begins = before.isBefore(series.firstKey());
                return new RiseRun(latest, months, begins ? null : before);
            }
            if (exact(series, month).compareTo(earlier) <= 0) {
                return new RiseRun(latest, months, null);
            }
            months++;
        }
    }

    private static @Nullable BigDecimal exact(SortedMap<YearMonth, Figure> series, YearMonth month) {
        Figure figure = series.get(month);
        return figure == null ? null : figure.exactValue();
    }
}
