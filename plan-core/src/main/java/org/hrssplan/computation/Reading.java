package org.hrssplan.computation;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hrssplan.observation.FindingView;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Candidate;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.QualityRules;
import org.hrssplan.quality.RegionTree;
import org.hrssplan.quality.Rule;
import org.hrssplan.quality.Series;
import org.hrssplan.quality.Surroundings;
import org.hrssplan.rollup.Aggregate;
import org.hrssplan.rollup.Aggregation;
import org.hrssplan.rollup.Method;
import org.jspecify.annotations.Nullable;

/** The values of one indicator in some regions, with what speaks beside and against them. */
final class Reading {

    private final String indicator;
    private final Aggregation all;
    private final PublishedTable table;
    private final QualityRules quality;
    private final RegionTree regions;

    Reading(String indicator, Aggregation all, PublishedTable table, QualityRules quality, RegionTree regions) {
        this.indicator = indicator;
        this.all = all;
        this.table = table;
        this.quality = quality;
        this.regions = regions;
    }

    /** The values of a region by period, for all the periods asked for that have one. */
    List<Aggregate> values(String region, AskedPeriods asked) {
        Series series = new Series(region, indicator);
        Set<Period> periods = new TreeSet<>(asked.oneByOne());
        Set<Period> published = all.periods(series);
        published.stream().filter(asked::includes).forEach(periods::add);
        years(published).stream()
                .flatMap(year -> Period.partsOf(year).stream())
                .filter(asked::includes)
                .forEach(periods::add);
        return periods.stream()
                .map(one -> all.value(series, one))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<Integer> years(Set<Period> periods) {
        return periods.stream()
                .flatMap(one -> IntStream.rangeClosed(
                                one.first().getYear(), one.last().getYear())
                        .boxed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the formula gives beside a published value; null for a computed value, and where it gives nothing whole. */
    @Nullable
    Aggregate beside(Aggregate value) {
        Aggregate computed = value.method() == Method.REPORTED ? all.formula(value.series(), value.period()) : null;
        return computed == null || computed.partial() ? null : computed;
    }

    @Nullable
    Aggregate regionSum(Aggregate value) {
        return all.regionSum(value.series(), value.period());
    }

    @Nullable
    PublishedRow row(Aggregate value) {
        return value.published() == null ? null : table.row(value.published());
    }

    /** Where a published value and what follows from its components or from the parts of its region disagree. */
    List<FindingView> findings(Aggregate value) {
        if (value.method() != Method.REPORTED) {
            return List.of();
        }
        Candidate candidate = new Candidate(value.series(), value.period(), value.figure());
        return quality.check(candidate, new Computed()).stream()
                .filter(one -> isAbout(one, value.series()))
                .map(FindingView::of)
                .toList();
    }

    private static boolean isAbout(Finding finding, Series series) {
        return (finding.rule() == Rule.FORMULA && finding.arguments().get(0).equals(series.indicator()))
                || (finding.rule() == Rule.REGION_SUM
                        && finding.arguments().get(0).equals(series.region()));
    }

    /** What is published around a value, and what is computed from it. */
    private final class Computed implements Surroundings {

        @Override
        public @Nullable BigDecimal value(Series series, Period period) {
            Aggregate value = all.value(series, period);
            return value == null || value.partial() ? null : value.figure().exactValue();
        }

        /** Of a sum that of everything in it: the sum itself does not say how its parts were given. */
        @Override
        public BigDecimal rounding(Series series, Period period, BigDecimal value) {
            Aggregate made = all.value(series, period);
            return made == null ? Surroundings.super.rounding(series, period, value) : rounding(made);
        }

        private BigDecimal rounding(Aggregate made) {
            BigDecimal value = made.figure().value();
            if (made.inputs().isEmpty()) {
                return value == null
                        ? BigDecimal.ZERO
                        : Surroundings.super.rounding(made.series(), made.period(), value);
            }
            return made.inputs().stream()
                    .map(one -> rounding(one.value()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(made.factor().abs());
        }

        @Override
        public List<String> parts(String region) {
            return regions.parts(region);
        }

        @Override
        public @Nullable String whole(String region) {
            return null;
        }
    }
}
