package org.hrssplan.progress;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.source.Source;
import org.hrssplan.target.Holds;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.verdict.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to redo a verdict by hand.
 *
 * @param rule the kind of target, which decides the rule
 * @param comparator that the figure must satisfy
 * @param holds over what a limit holds
 * @param elapsedMonths months of the span through the period
 * @param spanMonths months of the span
 * @param thresholds that were used
 * @param inputs every figure that went in, with its source
 * @param steps the arithmetic in order
 * @param outcome the verdict in words, in the language of the answer
 */
public record ExplanationView(
        TargetKind rule,
        Comparator comparator,
        Holds holds,
        int elapsedMonths,
        int spanMonths,
        ThresholdsView thresholds,
        List<Input> inputs,
        List<Step> steps,
        String outcome) {

    /**
     * The paces that part the verdicts.
     *
     * @param version of the configuration
     */
    public record ThresholdsView(String version, BigDecimal ahead, BigDecimal onTrack, BigDecimal slightlyBehind) {}

    /**
     * A figure that went in.
     *
     * @param name target, baseline, scheduled (a year of the plan's own breakdown) or observation
     * @param figure as text, with its inequality or shares
     * @param observation id of the observation, null for target and baseline
     * @param revision of the observation, null for target and baseline
     */
    public record Input(
            String name,
            String figure,
            String unit,
            String period,
            @Nullable String observation,
            @Nullable Integer revision,
            Source source) {}
}
