package org.hrssplan.completeness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;

/**
 * A figure that a region is to report.
 *
 * @param kind of the indicator
 * @param dueOn the last day in time
 */
record Expected(String indicator, Kind kind, String region, Period period, LocalDate dueOn) {

    /** Identity within a plan, in the form of an observation's id. */
    String id() {
        return region + "." + indicator + "." + period.code();
    }

    LocalDate lastDay() {
        return period.last().atEndOfMonth();
    }

    /** Whether a figure of that period tells something of this one. */
    boolean isPartlyIn(Period reported) {
        return kind == Kind.FLOW ? period.overlaps(reported) : period.last().equals(reported.last());
    }

    /**
     * Whether figures of these periods are all there is to know: of a flow, the parts that make up the period, or a
     * longer one that holds it, as progress sums them; of anything else, one that ends with it.
     */
    boolean isWhollyIn(List<Period> reported) {
        return kind == Kind.FLOW
                ? months().allMatch(month -> reported.stream().anyMatch(one -> holds(one, month)))
                : reported.stream().anyMatch(this::isPartlyIn);
    }

    private Stream<YearMonth> months() {
        return Stream.iterate(period.first(), month -> month.plusMonths(1)).limit(period.months());
    }

    private static boolean holds(Period period, YearMonth month) {
        return !month.isBefore(period.first()) && !month.isAfter(period.last());
    }
}
