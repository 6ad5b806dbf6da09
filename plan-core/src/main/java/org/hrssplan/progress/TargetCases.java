package org.hrssplan.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Observed;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;

/** Brings what is stored into the form that the rules judge: one unit, the plan's. */
final class TargetCases {

    private TargetCases() {}

    static TargetCase of(
            Plan plan,
            RegionTarget asked,
            List<IndicatorValue> values,
            Period through,
            Thresholds thresholds,
            boolean mayFall) {
        Unit unit = Unit.parse(asked.unit());
        return new TargetCase(
                plan.span(),
                through,
                asked.kind(),
                asked.target(),
                asked.baseline(),
                asked.schedule(),
                values.stream().map(one -> observed(one, unit)).toList(),
                thresholds,
                mayFall,
                plan.baseYear);
    }

    /** With the value known for the end of the base year as baseline, where one is asked for and there. */
    static RegionTarget withReportedBaseline(RegionTarget asked, List<IndicatorValue> values, Locale language) {
        Period year = asked.reportedBaseline();
        if (year == null) {
            return asked;
        }
        Unit unit = Unit.parse(asked.unit());
        return values.stream()
                // What was true in March is no state of the year's end.
                .filter(one -> one.period().last().equals(year.last()) && !one.partial())
                // Of two that end together the longer, as everywhere.
                .min(Comparator.comparing(one -> one.period().first()))
                .map(one -> asked.withBaseline(one.in(unit), Explanations.input("baseline", one, unit, language)))
                .orElse(asked);
    }

    private static Observed observed(IndicatorValue value, Unit unit) {
        return new Observed(value.id(), value.period(), value.in(unit), value.revision(), value.partial());
    }
}
