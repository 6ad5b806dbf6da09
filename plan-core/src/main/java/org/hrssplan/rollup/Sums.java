package org.hrssplan.rollup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregate.Input;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/** Sums over regions and over periods, with what is in them and what is not. */
final class Sums {

    private Sums() {}

    /**
     * The sum over these regions; null where none has a value.
     *
     * @param partialToo whether parts count as far as they are known: amounts of a flow do, levels of a stock do not
     */
    static @Nullable Aggregate overRegions(
            Aggregation all, Series series, Period period, List<String> regions, boolean partialToo) {
        List<Input> inputs = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String region : regions) {
            Aggregate part = all.value(new Series(region, series.indicator()), period);
            boolean whole = part != null && !part.partial();
            if (part != null && (whole || partialToo)) {
                inputs.add(new Input(part, false, false));
            }
            (whole ? there : missing).add(region);
        }
        PartsCoverage coverage = new PartsCoverage(regions, there, missing);
        return sum(all, series, period, Method.REGION_SUM, inputs, coverage, PartsCoverage.NONE);
    }

    /** The sum over these values of parts of the period, which do not overlap; null for none. */
    static @Nullable Aggregate overTime(Aggregation all, Series series, Period period, List<Aggregate> parts) {
        List<Period> whole = parts.stream()
                .filter(one -> !one.partial())
                .map(Aggregate::period)
                .toList();
        List<Period> missing = Stream.concat(
                        parts.stream().filter(Aggregate::partial).map(Aggregate::period),
                        monthsWithout(
                                period, parts.stream().map(Aggregate::period).toList()))
                .sorted()
                .toList();
        PartsCoverage coverage = new PartsCoverage(
                codes(Stream.concat(whole.stream(), missing.stream())), codes(whole.stream()), codes(missing.stream()));
        List<Input> inputs =
                parts.stream().map(one -> new Input(one, false, false)).toList();
        return sum(all, series, period, Method.PERIOD_SUM, inputs, PartsCoverage.NONE, coverage);
    }

    private static @Nullable Aggregate sum(
            Aggregation all,
            Series series,
            Period period,
            Method method,
            List<Input> inputs,
            PartsCoverage regions,
            PartsCoverage periods) {
        Figure figure = inputs.isEmpty() ? null : Arithmetic.sum(inputs);
        if (figure == null) {
            return null;
        }
        boolean partial = !regions.missing().isEmpty() || !periods.missing().isEmpty();
        // What is missing of a net flow may be negative.
        boolean atLeast = partial && !all.mayFall(series) && inputs.stream().allMatch(one -> canOnlyGrow(one.value()));
        return new Aggregate(
                series, period, figure, method, partial, atLeast, regions, periods, inputs, BigDecimal.ONE, null);
    }

    private static boolean canOnlyGrow(Aggregate part) {
        Figure figure = part.figure();
        return figure.value() != null
                && figure.value().signum() >= 0
                && (figure.qualifier() == null || figure.qualifier().isFloor())
                && (!part.partial() || part.atLeast());
    }

    /** The months of a period that are in none of these. */
    static Stream<Period> monthsWithout(Period period, List<Period> parts) {
        return Stream.iterate(period.first(), month -> !month.isAfter(period.last()), month -> month.plusMonths(1))
                .map(Sums::month)
                .filter(month -> parts.stream().noneMatch(month::overlaps));
    }

    private static Period month(YearMonth month) {
        return new Period(month.toString(), month, month);
    }

    private static List<String> codes(Stream<Period> periods) {
        return periods.sorted().map(Period::code).toList();
    }
}
