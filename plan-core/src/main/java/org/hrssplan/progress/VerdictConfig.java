package org.hrssplan.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.verdict.Thresholds;

/** The thresholds that part the verdicts, versioned: one set for all plans, and where needed one for a plan. */
@ConfigMapping(prefix = "hrss-plan.verdict")
public interface VerdictConfig {

    /** The thresholds of every plan that has none of its own. */
    ThresholdConfig thresholds();

    /** Thresholds by plan id. */
    Map<String, PlanConfig> plans();

    /** Configuration of one plan. */
    interface PlanConfig {
        @WithParentName
        ThresholdConfig thresholds();
    }

    /** One set of thresholds; every answer that used it names its version. */
    interface ThresholdConfig {

        /** Changes whenever a number changes. */
        String version();

        /** Pace from which a target is AHEAD. */
        @WithDefault("1.10")
        BigDecimal ahead();

        /** Pace from which it is ON_TRACK. */
        @WithDefault("1")
        BigDecimal onTrack();

        /** Pace from which it is SLIGHTLY_BEHIND; below, BEHIND. */
        @WithDefault("0.90")
        BigDecimal slightlyBehind();
    }

    /** The thresholds by plan id; throws IllegalArgumentException where they do not fall. */
    default Map<String, Thresholds> ofPlans() {
        return plans().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, plan -> read(plan.getValue().thresholds())));
    }

    /** The thresholds of every other plan; throws IllegalArgumentException where they do not fall. */
    default Thresholds ofOthers() {
        return read(thresholds());
    }

    private static Thresholds read(ThresholdConfig config) {
        return new Thresholds(config.version(), config.ahead(), config.onTrack(), config.slightlyBehind());
    }
}
