package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A target judged, with every number behind it; numbers are in the unit of the target.
 *
 * @param completionRate A / T × 100 in percent, half-up to 2 decimals; null for ceilings, structures and inequalities
 * @param headroom T − A, for ceilings only; of a limit that holds on average T − the mean, at most 6 decimals, once every
 *     year due is published
 * @param scheduled S, at most 6 decimals; null where nothing is scheduled
 * @param pace half-up to 4 decimals; null where it is not defined; verdicts compare the exact quotient
 * @param requiredPerYear (T − A) / years left, at most 6 decimals; null at the end of the span, for limits and for
 *     ceilings
 * @param projected to the end of the span, at most 6 decimals
 * @param projectedLow if every year left is as the least of the years so far, at most 6 decimals; null where fewer than
 *     three are known, something is not published, or no year is left
 * @param projectedHigh if every year left is as the greatest of them
 * @param exactScheduled S without rounding
 * @param exactPace without rounding, as the verdict compared it
 * @param satisfied null where nothing is achieved yet
 * @param steps the arithmetic in order
 */
public record Judgement(
        Achievement achievement,
        @Nullable BigDecimal completionRate,
        @Nullable BigDecimal headroom,
        @Nullable BigDecimal scheduled,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal requiredPerYear,
        @Nullable BigDecimal projected,
        @Nullable BigDecimal projectedLow,
        @Nullable BigDecimal projectedHigh,
        @Nullable Fraction exactScheduled,
        @Nullable Fraction exactPace,
        @Nullable Satisfaction satisfied,
        Verdict verdict,
        Outlook outlook,
        List<Step> steps) {

    public Judgement {
        steps = List.copyOf(steps);
    }
}
