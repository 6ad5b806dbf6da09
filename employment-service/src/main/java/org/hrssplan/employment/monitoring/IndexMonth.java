package org.hrssplan.employment.monitoring;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One month of the job-loss index.
 *
 * @param state how the month stands in the chain
 * @param index 100 is the base month; half-up to 2 decimals; null where the chain is broken
 * @param baseMonth the month that stands for 100; null where the chain is broken
 * @param employers in the sample in this month
 * @param reported of them with a headcount
 * @param missing of them without one
 * @param headcount of those that reported, together
 * @param link with the month before; null in the first month
 */
public record IndexMonth(
        String month,
        State state,
        @Nullable BigDecimal index,
        @Nullable String baseMonth,
        int employers,
        int reported,
        int missing,
        long headcount,
        @Nullable Link link) {

    /** How a month stands in the chain. */
    @Schema(name = "IndexState")
    public enum State {
        /** The first month: 100. */
        BASE,
        /** The index of the month before, times the link. */
        LINKED,
        /** No employer reported in both months, or one of their sums is 0. What follows begins at this month with 100. */
        BROKEN
    }

    /**
     * What joins a month to the one before: the employers that reported in both.
     *
     * @param matched how many reported in both months
     * @param joined how many that reported are in the sample for the first month
     * @param returned how many that reported were in the sample the month before and did not report
     * @param left how many were in the sample the month before for the last time
     * @param before headcount of the matched in the month before
     * @param now headcount of the matched in this month
     * @param lost jobs lost at matched employers that shrank, 0 or more
     * @param gained jobs gained at matched employers that grew, 0 or more
     */
    @Schema(name = "IndexLink")
    public record Link(
            int matched, int joined, int returned, int left, long before, long now, long lost, long gained) {}
}
