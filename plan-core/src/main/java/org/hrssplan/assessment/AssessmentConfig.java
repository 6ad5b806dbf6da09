package org.hrssplan.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.score.MissingPolicy;
import org.hrssplan.score.Scoring;

/** How regions are scored, versioned: one set for all plans, and where needed one for a plan. */
@ConfigMapping(prefix = "hrss-plan.assessment")
public interface AssessmentConfig {

    /** The scoring of every plan that has none of its own. */
    ScoringConfig scoring();

    /** Scoring by plan id. */
    Map<String, PlanConfig> plans();

    /** Configuration of one plan. */
    interface PlanConfig {
        @WithParentName
        ScoringConfig scoring();
    }

    /** One set; every answer that used it names its version. */
    interface ScoringConfig {

        /** Changes whenever anything else here changes. */
        String version();

        /** What a single pace counts at most, 1 or more. */
        @WithDefault("1.20")
        BigDecimal cap();

        /** What a figure that is not reported counts: EXCLUDE or ZERO. */
        @WithDefault("EXCLUDE")
        MissingPolicy missing();

        /** Percent of the due indicators that must be judged for a rank. */
        @WithDefault("50")
        BigDecimal minimumCoverage();

        /** Weight of an indicator to which the plan binds itself and that has none of its own. */
        @WithDefault("1")
        BigDecimal bindingWeight();

        /** Weights by indicator code; 0 leaves an indicator out. */
        Map<String, BigDecimal> weights();
    }

    /** The scoring by plan id; throws IllegalArgumentException where a number is out of its range. */
    default Map<String, WeightedScoring> ofPlans() {
        return plans().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, plan -> read(plan.getValue().scoring())));
    }

    /** The scoring of every other plan; throws IllegalArgumentException where a number is out of its range. */
    default WeightedScoring ofOthers() {
        return read(scoring());
    }

    private static WeightedScoring read(ScoringConfig config) {
        return new WeightedScoring(
                new Scoring(config.version(), config.cap(), config.missing(), config.minimumCoverage()),
                config.bindingWeight(),
                config.weights());
    }
}
