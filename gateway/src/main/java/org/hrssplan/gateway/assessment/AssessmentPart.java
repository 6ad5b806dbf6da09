package org.hrssplan.gateway.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hrssplan.gateway.part.Part;
import org.hrssplan.gateway.part.PlanQuestion;

/**
 * What one domain judged.
 *
 * @param thresholds version of the verdicts' thresholds
 * @param tables its breakdowns that count, as it sent them
 * @param regions by code
 */
record AssessmentPart(
        String period, AssessmentScoring scoring, String thresholds, JsonNode tables, Map<String, ScoredRegion> regions)
        implements Part {

    /** What must be alike for scores to be added. */
    private record Frame(String period, AssessmentScoring scoring) {}

    @Override
    public Object frame() {
        return new Frame(period, scoring.canonical());
    }

    /**
     * Reads the answer to a question.
     *
     * @throws IllegalArgumentException if it is the answer to another question, or none
     */
    static AssessmentPart read(JsonNode json, ObjectReader reader, PlanQuestion question)
            throws JsonProcessingException {
        String period = json.required("period").textValue();
        String thresholds = json.required("thresholds").textValue();
        AssessmentScoring scoring = reader.treeToValue(json.required("scoring"), AssessmentScoring.class);
        require(question.isAnsweredBy(json.required("plan").textValue(), period));
        require(scoring != null && thresholds != null);
        require(json.required("tables").isArray() && json.required("regions").isArray());
        Map<String, ScoredRegion> regions = new LinkedHashMap<>();
        for (JsonNode sent : json.required("regions")) {
            ScoredRegion region = ScoredRegion.read(sent, reader, scoring);
            require(regions.put(region.code(), region) == null);
        }
        return new AssessmentPart(period, scoring, thresholds, json.required("tables"), regions);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the answer does not fit the question");
        }
    }
}
