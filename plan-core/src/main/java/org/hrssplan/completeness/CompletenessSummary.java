package org.hrssplan.completeness;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How many expected figures are in which state.
 *
 * @param expected reported, in review, returned, due and missing together: what is not yet due to be asked for is not in
 *     it
 * @param late those among the reported, in review and returned that came too late
 * @param share reported / expected × 100 in percent, 2 decimals, half-up; null where nothing is expected
 */
public record CompletenessSummary(
        int expected,
        int reported,
        int inReview,
        int returned,
        int due,
        int missing,
        int notYet,
        int late,
        @Nullable BigDecimal share) {

    static CompletenessSummary of(List<Standing> standings) {
        int reported = count(standings, CompletenessState.REPORTED);
        int notYet = count(standings, CompletenessState.NOT_YET);
        int expected = standings.size() - notYet;
        return new CompletenessSummary(
                expected,
                reported,
                count(standings, CompletenessState.IN_REVIEW),
                count(standings, CompletenessState.RETURNED),
                count(standings, CompletenessState.DUE),
                count(standings, CompletenessState.MISSING),
                notYet,
                count(standings, Standing::late),
                expected == 0 ? null : Fraction.of(reported * 100L, expected).rounded(2));
    }

    private static int count(List<Standing> standings, CompletenessState state) {
        return count(standings, one -> one.state() == state);
    }

    private static int count(List<Standing> standings, Predicate<Standing> which) {
        return Math.toIntExact(standings.stream().filter(which).count());
    }
}
