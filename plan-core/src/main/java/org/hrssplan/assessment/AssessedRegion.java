package org.hrssplan.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.region.RegionRef;
import org.hrssplan.score.Basis;
import org.hrssplan.score.Unranked;
import org.hrssplan.target.TargetKind;
import org.hrssplan.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A region with its score and every number behind it.
 *
 * @param rank from 1, shared by equal exact scores; null for a region that is not ranked
 * @param score weighted mean, 2 decimals, half-up; null where nothing has a score
 * @param points the sum of weight × score of what counts, exactly: a whole number or a fraction in lowest terms such as
 *     200/3
 * @param weights the sum of the weights of what counts; points / weights is the mean before rounding
 * @param unranked why there is no rank; null where there is one
 * @param expression the mean before rounding, redoable by hand
 * @param indicators that have a score, in the order of the annex
 * @param missing due indicators that have none
 */
public record AssessedRegion(
        @Nullable Integer rank,
        RegionRef region,
        @Nullable BigDecimal score,
        String points,
        BigDecimal weights,
        @Nullable Unranked unranked,
        AssessmentCoverage coverage,
        @Nullable String expression,
        List<AssessedIndicator> indicators,
        List<MissingIndicator> missing) {

    public AssessedRegion {
        indicators = List.copyOf(indicators);
        missing = List.copyOf(missing);
    }

    /**
     * How much of what is due could be judged.
     *
     * @param due indicators of which the region has a line
     * @param judged those that have a score
     * @param share judged / due × 100 in percent, 2 decimals, half-up; null where nothing is due
     */
    public record AssessmentCoverage(int due, int judged, @Nullable BigDecimal share) {}

    /**
     * An indicator with its score; figures are in the unit of its table.
     *
     * @param weight above 0
     * @param score 2 decimals, half-up
     * @param basis what the score rests on
     * @param expression the score before rounding
     * @param pace 4 decimals
     * @param partial whether something due through the period is not published
     */
    public record AssessedIndicator(
            String indicator,
            BigDecimal weight,
            BigDecimal score,
            Basis basis,
            String expression,
            TargetKind targetKind,
            @Nullable BigDecimal target,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal achieved,
            @Nullable BigDecimal scheduled,
            @Nullable BigDecimal pace,
            Verdict verdict,
            boolean partial) {}

    /**
     * A due indicator without a score.
     *
     * @param verdict NOT_REPORTED, or UNDECIDABLE where what is published does not decide it
     * @param achieved what is published so far, null where nothing is
     */
    public record MissingIndicator(
            String indicator,
            BigDecimal weight,
            Verdict verdict,
            @Nullable BigDecimal achieved,
            @Nullable BigDecimal scheduled,
            boolean partial) {}
}
