package org.hrssplan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.progress.ExplanationView.ThresholdsView;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.Observed;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;

/** Tells where every figure of a judgement came from and what was done with it. */
final class Explanations {

    private Explanations() {}

    static ExplanationView of(
            Plan plan,
            PlanIndicator row,
            List<PublishedObservation> published,
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
                inputs(plan, row, published, judgement),
                judgement.steps(),
                VerdictTexts.of(judgement.verdict(), language));
    }

    private static List<Input> inputs(
            Plan plan, PlanIndicator row, List<PublishedObservation> published, Judgement judgement) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("target", row.targetPrinted, row.unit, plan.span().code(), null, null, row.source));
        if (row.baselinePrinted != null) {
            String year = Integer.toString(plan.baseYear);
            inputs.add(new Input("baseline", row.baselinePrinted, row.unit, year, null, null, row.source));
        }
        Set<String> used = Stream.concat(
                        judgement.achievement().used().stream(), judgement.achievement().yearly().stream())
                .map(Observed::id)
                .collect(Collectors.toSet());
        Map<String, Observation> byId = published.stream()
                .map(PublishedObservation::observation)
                .collect(Collectors.toMap(Observation::id, one -> one));
        used.stream().sorted().map(byId::get).forEach(one -> inputs.add(input(one)));
        return inputs;
    }

    private static Input input(Observation one) {
        return new Input("observation", one.printed, one.unit, one.period, one.id(), one.revision, one.source);
    }
}
