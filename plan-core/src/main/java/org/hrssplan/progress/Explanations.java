package org.hrssplan.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.progress.ExplanationView.ThresholdsView;
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
            List<PublishedObservation> published,
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
                inputs(plan, row, published, schedule, given),
                judgement.steps(),
                VerdictTexts.of(judgement.verdict(), language));
    }

    private static List<Input> inputs(
            Plan plan,
            PlanIndicator row,
            List<PublishedObservation> published,
            @Nullable Breakdown schedule,
            TargetCase given) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("target", row.targetPrinted, row.unit, plan.span().code(), null, null, row.source));
        if (row.baselinePrinted != null) {
            String year = Integer.toString(plan.baseYear);
            inputs.add(new Input("baseline", row.baselinePrinted, row.unit, year, null, null, row.source));
        }
        if (schedule != null) {
            schedule.totalsByYear()
                    .headMap(given.through().last().getYear() + 1)
                    .forEach((year, total) -> inputs.add(new Input(
                            "scheduled",
                            total.toPlainString(),
                            schedule.unit,
                            year.toString(),
                            null,
                            null,
                            schedule.source)));
        }
        published.stream()
                .map(PublishedObservation::observation)
                .filter(one -> given.elapsed().contains(Period.parse(one.period)))
                .sorted(Comparator.comparing(one -> Period.parse(one.period)))
                .forEach(one -> inputs.add(input(one)));
        return inputs;
    }

    private static Input input(Observation one) {
        return new Input("observation", one.printed, one.unit, one.period, one.id(), one.revision, one.source);
    }
}
