package org.hrssplan.talent.recruitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.observation.FindingView;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Severity;
import org.hrssplan.standing.PeriodFigure;
import org.hrssplan.talent.recruitment.AreaBreakdown.AreaCoverage;
import org.hrssplan.value.Fraction;
import org.hrssplan.value.Unit;
import org.hrssplan.verdict.Schedule;
import org.jspecify.annotations.Nullable;

/** Sets the lines of a breakdown against what their areas published. */
final class AreaBreakdowns {

    private AreaBreakdowns() {}

    /**
     * A breakdown against what is published.
     *
     * @param lines those to be told of
     * @param through the period that is asked for, within the plan's years
     * @param published of the areas from the plan's first month through the period, by region
     * @param whole likewise of the jurisdiction, null where it is not asked for
     */
    static AreaBreakdown of(
            Plan plan,
            Breakdown breakdown,
            Indicator indicator,
            List<Breakdown.Line> lines,
            Period through,
            Map<String, AreaFigure> published,
            @Nullable PeriodFigure whole) {
        List<AreaIntake> areas = lines.stream()
                .map(line ->
                        area(plan, breakdown, line, through, of(line, published).figure()))
                .toList();
        List<PeriodFigure> known = lines.stream()
                .map(line -> of(line, published).figure())
                .filter(Objects::nonNull)
                .toList();
        boolean complete = known.size() == lines.size() && known.stream().allMatch(AreaBreakdowns::isComplete);
        boolean decidable = lines.stream().noneMatch(line -> of(line, published).isUndecidable());
        BigDecimal sum = decidable ? sum(known) : null;
        BigDecimal wholeValue = whole == null ? null : whole.figure().exactValue();
        BigDecimal difference = complete && sum != null && whole != null && wholeValue != null && isComplete(whole)
                ? sum.subtract(wholeValue)
                : null;
        return new AreaBreakdown(
                plan.id,
                indicator.code,
                breakdown.title,
                breakdown.source,
                indicator.baseUnit,
                areas,
                sum,
                wholeValue,
                difference,
                coverage(lines, published),
                difference == null || whole == null ? List.of() : findings(plan, indicator, known, whole, difference));
    }

    private static AreaFigure of(Breakdown.Line line, Map<String, AreaFigure> published) {
        return Objects.requireNonNull(published.get(Objects.requireNonNull(line.region())));
    }

    private static AreaIntake area(
            Plan plan, Breakdown breakdown, Breakdown.Line line, Period through, @Nullable PeriodFigure known) {
        Unit unit = Unit.parse(breakdown.unit);
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        List<Integer> columns = breakdown.years();
        for (int column = 0; column < columns.size(); column++) {
            years.put(columns.get(column), unit.toBase(line.values().get(column)));
        }
        BigDecimal target = years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Schedule.Asked asked = new Schedule(true, years).through(plan.span(), through, null);
        Fraction scheduled = asked == null ? null : asked.amount();
        BigDecimal exact = known == null ? null : known.figure().exactValue();
        return new AreaIntake(
                Objects.requireNonNull(line.region()),
                line.label(),
                target,
                scheduled == null ? null : scheduled.toDecimal(AreaIntake.DECIMALS),
                known == null ? null : known.figure().value(),
                known == null ? null : known.figure().qualifier(),
                known == null || known.partial(),
                AreaIntake.rate(exact, Fraction.of(target)),
                AreaIntake.rate(exact, scheduled));
    }

    private static boolean isComplete(PeriodFigure known) {
        return !known.partial() && known.figure().exactValue() != null;
    }

    /** Null where there is nothing, or something is known only as an inequality. */
    private static @Nullable BigDecimal sum(List<PeriodFigure> known) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PeriodFigure one : known) {
            BigDecimal exact = one.figure().exactValue();
            if (exact == null) {
                return null;
            }
            sum = sum.add(exact);
        }
        return known.isEmpty() ? null : sum;
    }

    private static AreaCoverage coverage(List<Breakdown.Line> lines, Map<String, AreaFigure> published) {
        List<String> missing = lines.stream()
                .filter(line -> !of(line, published).reported())
                .map(line -> Objects.requireNonNull(line.region()))
                .toList();
        int complete = Math.toIntExact(lines.stream()
                .map(line -> of(line, published).figure())
                .filter(one -> one != null && !one.partial())
                .count());
        return new AreaCoverage(lines.size(), lines.size() - missing.size(), complete, missing);
    }

    private static List<FindingView> findings(
            Plan plan, Indicator indicator, List<PeriodFigure> known, PeriodFigure whole, BigDecimal difference) {
        BigDecimal rounding = known.stream().map(PeriodFigure::rounding).reduce(whole.rounding(), BigDecimal::add);
        if (difference.abs().compareTo(rounding) <= 0) {
            return List.of();
        }
        BigDecimal wholeValue = Objects.requireNonNull(whole.figure().value());
        return List.of(FindingView.of(new Finding(
                Rule.REGION_SUM,
                Severity.WARNING,
                List.of(
                        plan.jurisdiction.code,
                        wholeValue.toPlainString(),
                        wholeValue.add(difference).toPlainString(),
                        indicator.baseUnit))));
    }
}
