package org.hrssplan.computation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Aggregation;
import org.hrssplan.rollup.Definition;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.rollup.Method;
import org.hrssplan.rollup.Published;
import org.hrssplan.target.Kind;
import org.hrssplan.verdict.FlowSums;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the values that a target is judged by. Everything published is among them. Of computed ones those of a flow
 * for which nothing longer is published; of a stock or a rate at most the latest of each year. A partial value is only
 * taken where it cannot fall: of a rate it may.
 */
final class Judged {

    private static final Comparator<Period> LATEST_FIRST =
            Comparator.comparing(Period::last, Comparator.reverseOrder()).thenComparing(Period::first);

    private final Aggregation all;
    private final Definitions definitions;
    private final Period within;

    Judged(Aggregation all, Definitions definitions, Period within) {
        this.all = all;
        this.definitions = definitions;
        this.within = within;
    }

    /** Whether what a region published itself leaves nothing to be computed from its parts. */
    static boolean isComplete(@Nullable Definition definition, Map<Period, Published> published, Period within) {
        if (definition == null || !definition.addsUp()) {
            return true;
        }
        if (definition.kind() == Kind.FLOW) {
            return FlowSums.cover(FlowSums.periods(published.keySet(), within), within);
        }
        return !definition.atStart()
                && years(within).allMatch(year -> published.keySet().stream()
                        .anyMatch(one -> one.last().equals(year.last())));
    }

    List<Aggregate> of(Series series) {
        List<Period> own = all.published(series).stream().toList();
        List<Aggregate> found = new ArrayList<>();
        own.forEach(one -> add(found, all.value(series, one)));
        Definition definition = definitions.of(series.indicator());
        if (definition != null) {
            switch (definition.kind()) {
                case FLOW -> addFlows(series, own, found);
                case STOCK -> years(within).forEach(year -> addStocks(series, own, year, found));
                case RATIO -> {
                    if (definition.formula() != null) {
                        years(within).forEach(year -> addRate(series, year, found));
                    }
                }
                case STRUCTURE -> {}
            }
        }
        return found;
    }

    private void addFlows(Series series, List<Period> own, List<Aggregate> found) {
        for (Period one : all.periods(series)) {
            boolean published = own.stream().anyMatch(longer -> within.contains(longer) && longer.contains(one));
            if (!published && within.contains(one)) {
                Aggregate value = all.value(series, one);
                if (value != null && isMade(value) && (!value.partial() || value.atLeast())) {
                    found.add(value);
                }
            }
        }
    }

    private void addStocks(Series series, List<Period> own, Period year, List<Aggregate> found) {
        Period last = own.stream()
                .filter(one -> one.endsWithin(year))
                .min(LATEST_FIRST)
                .orElse(null);
        List<Period> later = all.periods(series).stream()
                .filter(one -> year.contains(one) && (last == null || one.last().isAfter(last.last())))
                .sorted(LATEST_FIRST)
                .toList();
        Aggregate whole = first(later, one -> all.value(series, one), one -> isMade(one) && !one.partial());
        // Counties at the year's end may prove more than all of them did in March.
        Aggregate part = first(later, one -> all.regionSum(series, one), Aggregate::atLeast);
        add(found, whole);
        if (part != null
                && (whole == null || part.period().last().isAfter(whole.period().last()))) {
            found.add(part);
        }
    }

    private void addRate(Series series, Period year, List<Aggregate> found) {
        List<Period> latestFirst = Period.partsOf(year.last().getYear()).stream()
                .filter(year::contains)
                .sorted(LATEST_FIRST)
                .toList();
        for (Period one : latestFirst) {
            Aggregate value = all.value(series, one);
            if (value != null && value.method() == Method.REPORTED) {
                return;
            }
            if (value != null && value.method() == Method.FORMULA && !value.partial()) {
                found.add(value);
                return;
            }
        }
    }

    /** Whether a value came from elsewhere than the periods within its own, which are chosen by themselves. */
    private static boolean isMade(Aggregate value) {
        return value.method() == Method.FORMULA || value.method() == Method.REGION_SUM;
    }

    private static @Nullable Aggregate first(
            List<Period> periods, Function<Period, @Nullable Aggregate> value, Predicate<Aggregate> wanted) {
        for (Period one : periods) {
            Aggregate found = value.apply(one);
            if (found != null && wanted.test(found)) {
                return found;
            }
        }
        return null;
    }

    private static void add(List<Aggregate> found, @Nullable Aggregate value) {
        if (value != null) {
            found.add(value);
        }
    }

    /** The years of a period, the last one cut where the period ends. */
    private static Stream<Period> years(Period within) {
        return IntStream.rangeClosed(within.first().getYear(), within.last().getYear())
                .mapToObj(Period::ofYear)
                .map(year -> within.contains(year)
                        ? year
                        : new Period(
                                year.code(),
                                year.first().isBefore(within.first()) ? within.first() : year.first(),
                                year.last().isAfter(within.last()) ? within.last() : year.last()));
    }
}
