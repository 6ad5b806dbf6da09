package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A region's score over all domains: the weighted mean of what counts, from the sums of points and weights. A mean of the
 * domains' means would weigh an indicator the more the fewer its domain has.
 *
 * @param exact null where nothing has a score
 */
record WholeScore(String code, @Nullable Ratio exact, @Nullable Unranked unranked, RankedRegion region) {

    /** That of a region with its parts, of which there is at least one. */
    static WholeScore of(String code, Map<Domain, ScoredRegion> parts, AssessmentScoring scoring) {
        Ratio points = Ratio.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        List<String> divisors = new ArrayList<>();
        for (ScoredRegion part : parts.values()) {
            points = points.plus(part.points());
            weights = weights.add(part.weights());
            if (part.weights().signum() > 0) {
                terms.add(part.points().toString());
                divisors.add(part.weights().toPlainString());
            }
        }
        Coverage coverage =
                Coverage.sum(parts.values().stream().map(ScoredRegion::coverage).toList());
        boolean scored = coverage.judged() > 0;
        Ratio exact = scored ? points.dividedBy(Ratio.of(weights)) : null;
        Unranked unranked = unranked(coverage, scoring);
        JsonNode name = parts.values().iterator().next().region();
        RankedRegion region = new RankedRegion(
                null,
                name,
                exact == null ? null : exact.rounded(2),
                points.toString(),
                weights,
                unranked,
                coverage,
                scored ? "(" + String.join(" + ", terms) + ") / (" + String.join(" + ", divisors) + ")" : null,
                parts.entrySet().stream()
                        .map(part -> DomainScore.of(part.getKey(), part.getValue()))
                        .toList());
        return new WholeScore(code, exact, unranked, region);
    }

    private static @Nullable Unranked unranked(Coverage coverage, AssessmentScoring scoring) {
        if (coverage.judged() == 0) {
            return Unranked.NOTHING_SCORED;
        }
        return coverage.isBelow(scoring.minimumCoverage()) ? Unranked.COVERAGE_BELOW_MINIMUM : null;
    }
}
