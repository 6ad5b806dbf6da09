package org.hrssplan.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.Breakdown.Line;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.source.Source;
import org.hrssplan.target.Holds;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.target.TargetKind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plan asks of one region from its line in a breakdown. Of a flow that is the sum of the line's years, of
 * everything else the figure of its last year; the years are the schedule, in the breakdown's unit.
 */
final class LineTargets {

    private LineTargets() {}

    /**
     * The target of a line; null where the line has no year of the plan.
     *
     * @param row the plan's own row of this indicator, whose comparator and limit hold for the parts too
     * @param region of the line; the plan's own for the line of totals
     */
    static @Nullable RegionTarget of(
            Plan plan,
            Breakdown breakdown,
            Line line,
            Indicator indicator,
            @Nullable PlanIndicator row,
            String region) {
        SortedMap<Integer, BigDecimal> years = years(breakdown, line);
        SortedMap<Integer, BigDecimal> asked = years.subMap(plan.startYear, plan.endYear + 1);
        if (asked.isEmpty()) {
            return null;
        }
        boolean flow = indicator.kind == Kind.FLOW;
        BigDecimal last = asked.get(asked.lastKey());
        Figure figure = Figure.of(flow ? sum(asked) : Objects.requireNonNull(last));
        BigDecimal printed = flow ? null : years.get(plan.baseYear);
        Figure baseline = printed == null ? null : Figure.of(printed);
        Comparator comparator = row == null
                ? indicator.direction.defaultComparator()
                : row.target().comparator();
        return new RegionTarget(
                indicator.code,
                region,
                breakdown.unit,
                indicator.kind,
                new Target(
                        TargetKind.of(indicator.kind, flow, comparator, figure, baseline),
                        figure,
                        comparator,
                        row == null ? Holds.EACH_YEAR : row.holds),
                printed,
                printed != null,
                flow || printed != null ? null : Period.ofYear(plan.baseYear),
                new Schedule(flow, years),
                inputs(plan, breakdown, line, figure, flow, printed));
    }

    /** The years of a line in {@code unit}. */
    static Schedule schedule(Breakdown breakdown, Line line, Kind kind, Unit unit) {
        Unit printed = Unit.parse(breakdown.unit);
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        years(breakdown, line).forEach((year, value) -> years.put(year, printed.convert(value, unit)));
        return new Schedule(kind == Kind.FLOW, years);
    }

    /** The years of a line as inputs. */
    static List<Input> scheduled(Breakdown breakdown, Line line) {
        return years(breakdown, line).entrySet().stream()
                .map(year -> input("scheduled", breakdown, line, year.getValue(), Integer.toString(year.getKey())))
                .toList();
    }

    private static List<Input> inputs(
            Plan plan, Breakdown breakdown, Line line, Figure target, boolean flow, @Nullable BigDecimal baseline) {
        List<Input> inputs = new ArrayList<>();
        BigDecimal total = line.total();
        boolean printed = flow && total != null && Figure.of(total).isSameAs(target);
        BigDecimal figure = printed ? total : Objects.requireNonNull(target.value());
        inputs.add(input("target", breakdown, line, figure, plan.span().code()));
        if (baseline != null) {
            inputs.add(input("baseline", breakdown, line, baseline, Integer.toString(plan.baseYear)));
        }
        inputs.addAll(scheduled(breakdown, line));
        return inputs;
    }

    private static Input input(String name, Breakdown breakdown, Line line, BigDecimal figure, String period) {
        Source table = breakdown.source;
        Source source = new Source(table.document(), table.section(), table.table(), line.label());
        return Input.ofPlan(name, figure.toPlainString(), breakdown.unit, period, source);
    }

    private static SortedMap<Integer, BigDecimal> years(Breakdown breakdown, Line line) {
        List<Integer> columns = breakdown.years();
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        for (int column = 0; column < columns.size(); column++) {
            years.put(columns.get(column), line.values().get(column));
        }
        return years;
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> years) {
        return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
