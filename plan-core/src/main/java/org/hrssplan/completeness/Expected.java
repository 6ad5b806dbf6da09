package org.hrssplan.completeness;

import java.time.LocalDate;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.hrssplan.verdict.FlowSums;

/**
 * A figure that a region is to report.
 *
 * @param kind of the indicator
 * @param summedOver what a flow is summed over where progress looks for this figure: the plan's years that have passed
 *     where the target is a total over them, otherwise the period itself
 * @param dueOn the last day in time
 */
record Expected(String indicator, Kind kind, String region, Period period, Period summedOver, LocalDate dueOn) {

    /** Identity within a plan, in the form of an observation's id. */
    String id() {
        return region + "." + indicator + "." + period.code();
    }

    LocalDate lastDay() {
        return period.last().atEndOfMonth();
    }

    /** Whether progress looks at a figure of that period, wanting this one. */
    boolean isSoughtIn(Period reported) {
        return kind == Kind.FLOW ? summedOver.contains(reported) : reported.endsWithin(period);
    }

    /** Whether a figure of that period is not of an earlier state than the one at this one's end. */
    boolean isOfItsEnd(Period reported) {
        return kind == Kind.FLOW || reported.last().equals(period.last());
    }

    /**
     * Whether progress has what it wants with figures of these periods: of a flow, those that it adds hold every month;
     * of anything else, there is a state within the period, of which it takes the last.
     */
    boolean isKnownFrom(List<Period> reported) {
        return kind == Kind.FLOW
                ? FlowSums.cover(FlowSums.periods(reported, summedOver), period)
                : reported.stream().anyMatch(this::isSoughtIn);
    }
}
