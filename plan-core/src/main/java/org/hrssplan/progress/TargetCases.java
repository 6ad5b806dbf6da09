package org.hrssplan.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Observed;
import org.hrssplan.verdict.Schedule;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;
import org.jspecify.annotations.Nullable;

/** Brings what is stored into the form that the rules judge: one unit, the plan's. */
final class TargetCases {

    private TargetCases() {}

    static TargetCase of(
            Plan plan,
            PlanIndicator row,
            List<PublishedObservation> published,
            @Nullable Breakdown schedule,
            Period through,
            Thresholds thresholds) {
        Unit unit = Unit.parse(row.unit);
        Figure baseline = row.comparableBaseline();
        return new TargetCase(
                plan.span(),
                through,
                row.indicator.kind,
                row.target(),
                baseline == null ? null : baseline.exactValue(),
                schedule == null ? null : schedule(schedule, row.indicator.kind, unit),
                published.stream().map(one -> observed(one.observation(), unit)).toList(),
                thresholds);
    }

    private static Observed observed(Observation observation, Unit unit) {
        Figure figure = observation.figure();
        Figure converted = figure.value() == null
                ? figure
                : Figure.of(Unit.parse(observation.unit).convert(figure.value(), unit), figure.qualifier());
        return new Observed(observation.id(), Period.parse(observation.period), converted, observation.revision);
    }

    private static Schedule schedule(Breakdown breakdown, Kind kind, Unit unit) {
        Unit printed = Unit.parse(breakdown.unit);
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        breakdown.totalsByYear().forEach((year, total) -> years.put(year, printed.convert(total, unit)));
        return new Schedule(kind == Kind.FLOW, years);
    }
}
