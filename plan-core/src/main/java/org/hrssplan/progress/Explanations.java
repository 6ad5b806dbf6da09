package org.hrssplan.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.computation.PublishedRow;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.progress.ExplanationView.ThresholdsView;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;
import org.jspecify.annotations.Nullable;

/** Tells where every figure of a judgement came from and what was done with it. */
final class Explanations {

    private Explanations() {}

    static ExplanationView of(
            Plan plan,
            PlanIndicator row,
            List<IndicatorValue> values,
            @Nullable Breakdown schedule,
            TargetCase given,
            Judgement judgement,
            Locale language) {
        Thresholds thresholds = given.thresholds();
        return new ExplanationView(
                given.target().kind(),
                given.target().comparator(),
                given.target().holds(),
                given.elapsed().months(),
                given.span().months(),
                new ThresholdsView(
                        thresholds.version(), thresholds.ahead(), thresholds.onTrack(), thresholds.slightlyBehind()),
                inputs(plan, row, values, schedule, given, language),
                judgement.steps(),
                VerdictTexts.of(judgement.verdict(), language));
    }

    private static List<Input> inputs(
            Plan plan,
            PlanIndicator row,
            List<IndicatorValue> values,
            @Nullable Breakdown schedule,
            TargetCase given,
            Locale language) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(
                Input.ofPlan("target", row.targetPrinted, row.unit, plan.span().code(), row.source));
        if (row.baselinePrinted != null) {
            String year = Integer.toString(plan.baseYear);
            inputs.add(Input.ofPlan("baseline", row.baselinePrinted, row.unit, year, row.source));
        }
        if (schedule != null) {
            schedule.totalsByYear()
                    .headMap(given.through().last().getYear() + 1)
                    .forEach((year, total) -> inputs.add(Input.ofPlan(
                            "scheduled", total.toPlainString(), schedule.unit, year.toString(), schedule.source)));
        }
        Unit unit = Unit.parse(row.unit);
        values.stream()
                .filter(one -> given.elapsed().contains(one.period()))
                .sorted(Comparator.comparing(IndicatorValue::period))
                .forEach(one -> inputs.add(input(one, unit, language)));
        return inputs;
    }

    private static Input input(IndicatorValue value, Unit unit, Locale language) {
        PublishedRow row = value.row();
        return row == null
                ? Input.computed(value, unit, VerdictTexts.of(value.aggregate().method(), language))
                : Input.reported(row, value.id());
    }
}
