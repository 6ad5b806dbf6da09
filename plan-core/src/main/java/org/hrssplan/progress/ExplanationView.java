package org.hrssplan.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hrssplan.computation.ComponentView;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.computation.PublishedRow;
import org.hrssplan.observation.ObservationView.Origin;
import org.hrssplan.rollup.Method;
import org.hrssplan.source.Source;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to redo a verdict by hand.
 *
 * @param rule the kind of target, which decides the rule
 * @param kind of the indicator, which decides how values add up over time
 * @param comparator that the figure must satisfy
 * @param holds over what a limit holds
 * @param baselineComparable whether the figure of the base year is measured as the target is; only then it is used
 * @param mayFall whether a month of the flow may be negative: then a total with months missing decides nothing
 * @param elapsedMonths months of the span through the period
 * @param spanMonths months of the span
 * @param thresholds that were used
 * @param inputs every figure that went in, with its source
 * @param steps the arithmetic in order
 * @param outcome the verdict in words, in the language of the answer
 */
public record ExplanationView(
        TargetKind rule,
        Kind kind,
        Comparator comparator,
        Holds holds,
        boolean baselineComparable,
        boolean mayFall,
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
     * @param observation id of the observation, null where a document prints the figure, and for a computed value
     * @param revision of the observation, null where there is none
     * @param source of a computed value only how it was computed
     * @param origin of a value: published, or computed from the components; null where a document prints it
     * @param partial whether parts of the region are missing in a computed value
     * @param method how a value was computed; null where a document prints it
     * @param expression of a computed value in its base unit, which can be redone by hand; null otherwise
     * @param components the published values that a computed one was made of, none otherwise
     */
    public record Input(
            String name,
            String figure,
            String unit,
            String period,
            @Nullable String observation,
            @Nullable Integer revision,
            Source source,
            @Nullable Origin origin,
            boolean partial,
            @Nullable Method method,
            @Nullable String expression,
            List<ComponentView> components) {

        static Input ofPlan(String name, String figure, String unit, String period, Source source) {
            return new Input(name, figure, unit, period, null, null, source, null, false, null, null, List.of());
        }

        static Input reported(String name, PublishedRow row, String id) {
            return new Input(
                    name,
                    row.printed(),
                    row.unit(),
                    row.period(),
                    id,
                    row.revision(),
                    Objects.requireNonNull(row.source()),
                    Origin.REPORTED,
                    false,
                    Method.REPORTED,
                    null,
                    List.of());
        }

        static Input computed(String name, IndicatorValue value, Unit unit, String how) {
            return new Input(
                    name,
                    value.in(unit).toString(),
                    unit.printed(),
                    value.period().code(),
                    null,
                    null,
                    new Source(how, null, null, null),
                    Origin.COMPUTED,
                    value.partial(),
                    value.aggregate().method(),
                    value.aggregate().expression(),
                    value.components());
        }
    }
}
