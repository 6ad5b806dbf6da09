package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A region with what one domain judged of it.
 *
 * @param region as the domain sent it
 * @param points sum of weight × score of what counts
 * @param weights sum of the weights of what counts
 * @param indicators that have a score, as the domain sent them
 * @param missing due indicators that have none, as the domain sent them
 */
record ScoredRegion(
        String code,
        JsonNode region,
        Ratio points,
        BigDecimal weights,
        @Nullable BigDecimal score,
        Coverage coverage,
        JsonNode indicators,
        JsonNode missing) {

    /**
     * Reads a region of a domain's ranking.
     *
     * @throws IllegalArgumentException if its numbers contradict each other
     */
    static ScoredRegion read(JsonNode json, ObjectReader reader, AssessmentScoring scoring)
            throws JsonProcessingException {
        String code = json.required("region").required("code").textValue();
        Coverage coverage = reader.treeToValue(json.required("coverage"), Coverage.class);
        JsonNode score = json.required("score");
        require(code != null && coverage != null && json.required("weights").isNumber());
        require(score.isNull() || score.isNumber());
        ScoredRegion read = new ScoredRegion(
                Objects.requireNonNull(code),
                json.required("region"),
                Ratio.parse(json.required("points").asText()),
                json.required("weights").decimalValue(),
                score.isNull() ? null : score.decimalValue(),
                coverage,
                json.required("indicators"),
                json.required("missing"));
        read.check(scoring);
        return read;
    }

    private void check(AssessmentScoring scoring) {
        require(indicators.isArray() && missing.isArray());
        require(coverage.judged() == indicators.size() && coverage.due() == indicators.size() + missing.size());
        BigDecimal judged = weights(indicators);
        require(weights.compareTo(judged) >= 0 && weights.compareTo(judged.add(weights(missing))) <= 0);
        require(points.compareTo(Ratio.of(judged.multiply(scoring.highest()))) <= 0);
        BigDecimal exact = coverage.judged() == 0
                ? null
                : points.dividedBy(Ratio.of(weights)).rounded(2);
        require(score == null ? exact == null : exact != null && score.compareTo(exact) == 0);
    }

    private static BigDecimal weights(JsonNode indicators) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : indicators) {
            require(one.required("indicator").isTextual()
                    && one.required("weight").isNumber());
            require(one.required("weight").decimalValue().signum() > 0);
            sum = sum.add(one.required("weight").decimalValue());
        }
        return sum;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the numbers of a region contradict each other");
        }
    }
}
