package org.hrssplan.standing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Figure;
import org.hrssplan.verdict.FlowSums;
import org.hrssplan.verdict.Observed;
import org.jspecify.annotations.Nullable;

/** What is published of one indicator in one region, in its base unit. */
public record IndicatorSeries(String indicator, Kind kind, List<PublishedFigure> figures) {

    public IndicatorSeries {
        figures = figures.stream()
                .sorted(java.util.Comparator.comparing(PublishedFigure::period))
                .toList();
    }

    /**
     * The value of a period: of a flow the sum of what is published within it, of a stock the last that ends within it,
     * of anything else the last that lies within it: the rate of a year is none of its last quarter. Null where nothing
     * is published, or what is added contradicts itself; what was published before is no value of the period.
     */
    public @Nullable PeriodFigure in(Period period) {
        return kind == Kind.FLOW ? sum(period) : last(period);
    }

    /** Whether anything is published that is a value of the period, or goes into it. */
    public boolean isReported(Period period) {
        return figures.stream()
                .anyMatch(one -> kind == Kind.FLOW ? period.contains(one.period()) : isValueOf(one, period));
    }

    private boolean isValueOf(PublishedFigure one, Period period) {
        return kind == Kind.STOCK ? one.period().endsWithin(period) : period.contains(one.period());
    }

    /** The value at the end of a month within the period; a flow's only if the whole period is published. */
    @Nullable
    PeriodFigure at(YearMonth month, Period period) {
        if (kind == Kind.FLOW) {
            PeriodFigure sum = month.equals(period.last()) ? sum(period) : null;
            return sum == null || sum.partial() ? null : sum;
        }
        return endOf(month, period);
    }

    /** What is published for the end of a month; of two the one of the longer period, which comes first. */
    public @Nullable PeriodFigure endOf(YearMonth month) {
        return endOf(month, new Period(month.toString(), month, month));
    }

    private @Nullable PeriodFigure endOf(YearMonth month, Period period) {
        return figures.stream()
                .filter(one -> one.period().last().equals(month) && isValueOf(one, period))
                .findFirst()
                .map(PeriodFigure::of)
                .orElse(null);
    }

    /** The months within the period at whose end there is a value. */
    Set<YearMonth> months(Period period) {
        if (kind == Kind.FLOW) {
            return at(period.last(), period) == null ? Set.of() : Set.of(period.last());
        }
        return figures.stream()
                .filter(one -> isValueOf(one, period))
                .map(one -> one.period().last())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of two that end together the one of the longer period, which comes first. */
    private @Nullable PeriodFigure last(Period period) {
        PublishedFigure last = null;
        for (PublishedFigure one : figures) {
            boolean later =
                    last == null || one.period().last().isAfter(last.period().last());
            if (isValueOf(one, period) && later) {
                last = one;
            }
        }
        return last == null ? null : PeriodFigure.of(last);
    }

    private @Nullable PeriodFigure sum(Period period) {
        Map<Period, PublishedFigure> byPeriod =
                figures.stream().collect(Collectors.toMap(PublishedFigure::period, Function.identity()));
        List<Period> chosen = FlowSums.periods(byPeriod.keySet(), period);
        List<PublishedFigure> parts = chosen.stream().map(byPeriod::get).toList();
        Figure sum = parts.isEmpty()
                ? null
                : FlowSums.sum(parts.stream()
                        .map(one -> new Observed(one.observation(), one.period(), one.figure(), one.revision()))
                        .toList());
        if (sum == null) {
            return null;
        }
        BigDecimal rounding = parts.stream().map(PublishedFigure::rounding).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PeriodFigure(sum, rounding, period, !FlowSums.cover(chosen, period), parts);
    }
}
