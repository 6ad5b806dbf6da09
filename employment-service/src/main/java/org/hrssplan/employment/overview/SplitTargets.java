package org.hrssplan.employment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlansInForce;
import org.hrssplan.published.FlowTotal;
import org.hrssplan.published.FlowView;
import org.hrssplan.published.PublishedValue;
import org.hrssplan.region.Region;
import org.hrssplan.value.Fraction;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Schedule;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Sets flows of a region against the targets that the annexes of the plans in force split by region and year. */
@ApplicationScoped
class SplitTargets {

    private static final int DECIMALS = 2;
    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final PlansInForce plans;
    private final BreakdownRepository breakdowns;

    SplitTargets(PlansInForce plans, BreakdownRepository breakdowns) {
        this.plans = plans;
        this.breakdowns = breakdowns;
    }

    /** The targets of these indicators for a region through a period, in base units. */
    List<SplitTargetView> of(
            Region region,
            Period through,
            Map<String, Indicator> indicators,
            Set<String> codes,
            Map<String, List<PublishedValue>> published,
            Vintage vintage) {
        return plans.of(region, through).stream()
                .flatMap(plan -> breakdowns.ofPlan(plan.id, vintage).stream()
                        .filter(one -> codes.contains(one.code))
                        .flatMap(one -> line(one, plan, region).stream()
                                .map(line -> view(plan, one, line, through, indicators.get(one.code), published))))
                .toList();
    }

    private static SplitTargetView view(
            Plan plan,
            Breakdown breakdown,
            Line line,
            Period through,
            Indicator indicator,
            Map<String, List<PublishedValue>> published) {
        Period span = plan.span();
        Period soFar = new Period(span.first() + "/" + through.last(), span.first(), through.last());
        FlowTotal achieved = FlowTotal.of(published.get(breakdown.code), soFar);
        Schedule.Asked asked = new Schedule(true, line.years()).through(span, through, null);
        Fraction scheduled = asked == null ? null : asked.amount();
        return new SplitTargetView(
                plan.id,
                line.label(),
                FlowView.of(indicator, achieved),
                scheduled == null ? null : scheduled.toDecimal(DECIMALS),
                rate(achieved.value(), scheduled),
                line.years().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                breakdown.source);
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal achieved, @Nullable Fraction scheduled) {
        return achieved == null || scheduled == null || scheduled.isZero()
                ? null
                : Fraction.of(achieved).times(HUNDRED).dividedBy(scheduled).rounded(DECIMALS);
    }

    /** The yearly targets of one region in base units. */
    private record Line(String label, SortedMap<Integer, BigDecimal> years) {}

    private static Optional<Line> line(Breakdown breakdown, Plan plan, Region region) {
        Unit unit = Unit.parse(breakdown.unit);
        List<Integer> years = breakdown.years();
        Stream<Line> own = plan.jurisdiction.code.equals(region.code)
                ? Stream.of(new Line(breakdown.title, breakdown.totalsByYear()))
                : breakdown.lines().stream()
                        .filter(one -> region.code.equals(one.region()))
                        .map(one -> new Line(one.label(), byYear(years, one.values())));
        return own.findFirst().map(line -> new Line(line.label(), inBaseUnit(line.years(), unit)));
    }

    private static SortedMap<Integer, BigDecimal> byYear(List<Integer> years, List<BigDecimal> values) {
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (int column = 0; column < years.size(); column++) {
            byYear.put(years.get(column), values.get(column));
        }
        return byYear;
    }

    private static SortedMap<Integer, BigDecimal> inBaseUnit(SortedMap<Integer, BigDecimal> years, Unit unit) {
        SortedMap<Integer, BigDecimal> converted = new TreeMap<>();
        years.forEach((year, value) -> converted.put(year, unit.toBase(value)));
        return converted;
    }
}
