package org.hrssplan.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.computation.PublishedRow;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.progress.ExplanationView.ThresholdsView;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;

/** Tells where every figure of a judgement came from and what was done with it. */
final class Explanations {

    private Explanations() {}

    static ExplanationView of(
            RegionTarget asked, List<IndicatorValue> values, TargetCase given, Judgement judgement, Locale language) {
        Thresholds thresholds = given.thresholds();
        return new ExplanationView(
                given.target().kind(),
                given.kind(),
                given.target().comparator(),
                given.target().holds(),
                asked.baselineComparable(),
                given.mayFall(),
                given.elapsed().months(),
                given.span().months(),
                new ThresholdsView(
                        thresholds.version(), thresholds.ahead(), thresholds.onTrack(), thresholds.slightlyBehind()),
                inputs(asked, values, given, language),
                judgement.steps(),
                VerdictTexts.of(judgement.verdict(), language));
    }

    private static List<Input> inputs(
            RegionTarget asked, List<IndicatorValue> values, TargetCase given, Locale language) {
        int year = given.through().last().getYear();
        List<Input> inputs = new ArrayList<>();
        asked.inputs().stream()
                .filter(one -> !one.name().equals("scheduled") || Integer.parseInt(one.period()) <= year)
                .forEach(inputs::add);
        Unit unit = Unit.parse(asked.unit());
        values.stream()
                .filter(one -> one.period().endsWithin(given.elapsed()))
                .sorted(Comparator.comparing(IndicatorValue::period))
                .map(one -> input("observation", one, unit, language))
                .forEach(inputs::add);
        return inputs;
    }

    /** A value that went in, published or computed. */
    static Input input(String name, IndicatorValue value, Unit unit, Locale language) {
        PublishedRow row = value.row();
        return row == null
                ? Input.computed(
                        name, value, unit, VerdictTexts.of(value.aggregate().method(), language))
                : Input.reported(name, row, value.id());
    }
}
