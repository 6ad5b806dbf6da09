package org.hrssplan.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.hrssplan.score.Scoring;
import org.hrssplan.target.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * A scoring with the weights of indicators.
 *
 * @param binding weight of an indicator to which the plan binds itself and that has none of its own, 0 or more
 * @param weights by indicator, 0 or more
 */
public record WeightedScoring(Scoring scoring, BigDecimal binding, Map<String, BigDecimal> weights) {

    public WeightedScoring {
        weights = Map.copyOf(weights);
        if (binding.signum() < 0 || weights.values().stream().anyMatch(one -> one.signum() < 0)) {
            throw new IllegalArgumentException("a weight is 0 or more");
        }
    }

    /**
     * The weight of an indicator: its own, else that of what binds, else 1.
     *
     * @param attribute of the plan's row, null where the plan says none or has no row
     */
    BigDecimal weight(String indicator, @Nullable Attribute attribute) {
        BigDecimal own = weights.get(indicator);
        if (own != null) {
            return own;
        }
        return attribute == Attribute.BINDING ? binding : BigDecimal.ONE;
    }
}
