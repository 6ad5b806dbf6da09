package org.hrssplan.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A region's score over all that is due of it: the weighted mean of what could be judged.
 *
 * @param region code
 * @param exact null where nothing has a score
 * @param expression the arithmetic, null with {@code exact}
 * @param due indicators asked of the region
 * @param judged those of them that have a score of their own
 * @param points the sum of weight × score of what counts; there too where nothing has a score, so that what other
 *     services judge can be added
 * @param weights the sum of the weights of what counts
 * @param unranked null where the region takes part in the ranking
 */
public record RegionScore(
        String region,
        @Nullable Fraction exact,
        @Nullable String expression,
        int due,
        int judged,
        Fraction points,
        BigDecimal weights,
        @Nullable Unranked unranked) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public static RegionScore of(String region, List<Weighed> due, Scoring scoring) {
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        BigDecimal weights = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        List<String> divisors = new ArrayList<>();
        int judged = 0;
        for (Weighed one : due) {
            IndicatorScore score = one.score();
            boolean zero = score == null && !one.reported() && scoring.missing() == MissingPolicy.ZERO;
            if (score == null && !zero) {
                continue;
            }
            String weight = one.weight().toPlainString();
            if (score != null) {
                judged++;
                sum = sum.plus(score.exact().times(Fraction.of(one.weight())));
            }
            terms.add((score == null ? "0" : score.expression()) + " × " + weight);
            weights = weights.add(one.weight());
            divisors.add(weight);
        }
        if (judged == 0) {
            return new RegionScore(region, null, null, due.size(), 0, sum, weights, Unranked.NOTHING_SCORED);
        }
        return new RegionScore(
                region,
                sum.dividedBy(Fraction.of(weights)),
                "(" + String.join(" + ", terms) + ") / (" + String.join(" + ", divisors) + ")",
                due.size(),
                judged,
                sum,
                weights,
                isBelow(judged, due.size(), scoring) ? Unranked.COVERAGE_BELOW_MINIMUM : null);
    }

    /** Judged of due in percent; null where nothing is due. */
    public @Nullable Fraction coverage() {
        return due == 0 ? null : Fraction.of(100L * judged, due);
    }

    private static boolean isBelow(int judged, int due, Scoring scoring) {
        Fraction share = new Fraction(BigDecimal.valueOf(judged).multiply(HUNDRED), BigDecimal.valueOf(due));
        return share.compareTo(Fraction.of(scoring.minimumCoverage())) < 0;
    }
}
