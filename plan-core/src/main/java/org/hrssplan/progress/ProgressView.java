package org.hrssplan.progress;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.verdict.Coverage;
import org.hrssplan.verdict.Outlook;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How far one target is; every number is in {@code unit} unless said otherwise.
 *
 * @param period through whose end it is judged
 * @param target T; null for a structure
 * @param comparator that the achieved figure must satisfy
 * @param baseline B; null where none is printed or it is not measured as the target is
 * @param achieved A; null where nothing is published, and for a structure
 * @param achievedQualifier set where A is known only as an inequality
 * @param achievedShares of a structure, in percent from the highest level
 * @param completionRate A / T × 100 in percent, 2 decimals, half-up; null for ceilings
 * @param headroom T − A, for ceilings
 * @param scheduled S, what is asked through the period
 * @param pace A / S, or (A − B) / (S − B) for a level; 4 decimals
 * @param requiredPerYear (T − A) / years left
 * @param projected to the end of the span if it goes on so
 * @param projectedLow if every year left is as the least of the years so far; null with fewer than three of them
 * @param projectedHigh if every year left is as the greatest of them
 * @param satisfied null where nothing is published or it cannot be decided
 * @param partial whether something due through the period is not published
 */
public record ProgressView(
        String indicator,
        String region,
        String period,
        String unit,
        TargetKind targetKind,
        @Nullable BigDecimal target,
        Comparator comparator,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal achieved,
        @Nullable Comparator achievedQualifier,
        List<BigDecimal> achievedShares,
        @Nullable BigDecimal completionRate,
        @Nullable BigDecimal headroom,
        @Nullable BigDecimal scheduled,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal requiredPerYear,
        @Nullable BigDecimal projected,
        @Nullable BigDecimal projectedLow,
        @Nullable BigDecimal projectedHigh,
        @Nullable Boolean satisfied,
        Verdict verdict,
        Outlook outlook,
        boolean partial,
        Coverage coverage,
        ExplanationView explanation) {}
