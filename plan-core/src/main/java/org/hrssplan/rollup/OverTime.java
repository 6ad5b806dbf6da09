package org.hrssplan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.period.Period;
import org.hrssplan.quality.Series;
import org.hrssplan.rollup.Aggregate.Input;
import org.hrssplan.verdict.FlowSums;
import org.hrssplan.verdict.Observed;
import org.jspecify.annotations.Nullable;

/** Values of a period for which none is published itself, by kind of indicator. */
final class OverTime {

    private static final Comparator<Period> LATEST_FIRST =
            Comparator.comparing(Period::last, Comparator.reverseOrder()).thenComparing(Period::first);

    private final Aggregation all;

    OverTime(Aggregation all) {
        this.all = all;
    }

    @Nullable
    Aggregate flow(Series series, Period period) {
        List<Period> own = FlowSums.periods(all.own(series).keySet(), period);
        if (!own.isEmpty() && FlowSums.cover(own, period)) {
            Aggregate sum = Sums.overTime(all, series, period, values(series, own));
            if (sum != null) {
                return sum;
            }
        }
        Aggregate formula = all.formula(series, period);
        if (formula != null) {
            return formula;
        }
        Aggregate ofRegions = all.regionSum(series, period);
        if (ofRegions != null && !ofRegions.partial()) {
            return ofRegions;
        }
        Aggregate ofPeriods = flowOfAnyParts(series, period);
        if (ofPeriods == null || ofRegions == null || !ofPeriods.partial()) {
            return ofPeriods == null ? ofRegions : ofPeriods;
        }
        int order = ofPeriods.atLeast() && ofRegions.atLeast() ? compare(ofPeriods, ofRegions) : 0;
        boolean better = order == 0 ? !own.isEmpty() : order > 0;
        return better ? ofPeriods : ofRegions;
    }

    /** Whole parts first, the longest of them, and the partial ones that know more: as a target adds them. */
    private @Nullable Aggregate flowOfAnyParts(Series series, Period period) {
        Map<Period, Aggregate> parts = new HashMap<>();
        shorter(all.periods(series), period).forEach(one -> {
            Aggregate value = all.value(series, one);
            if (value != null) {
                parts.put(one, value);
            }
        });
        List<Observed> values = parts.values().stream()
                // What is no lower bound never takes the place of what is whole.
                .filter(one -> !one.partial() || one.atLeast() || isBesideWhole(one, parts.values()))
                .map(one -> new Observed(one.period().code(), one.period(), one.figure(), 0, one.partial()))
                .toList();
        List<Aggregate> chosen = FlowSums.parts(values, period).stream()
                .map(one -> java.util.Objects.requireNonNull(parts.get(one.period())))
                .toList();
        return Sums.overTime(all, series, period, chosen);
    }

    private static boolean isBesideWhole(Aggregate partial, Collection<Aggregate> all) {
        return all.stream().noneMatch(one -> !one.partial() && one.period().overlaps(partial.period()));
    }

    @Nullable
    Aggregate stock(Series series, Period period, boolean atStart) {
        for (Period one : shorter(all.own(series).keySet(), period)) {
            if (isSameMoment(one, period, atStart)) {
                return part(series, period, one, atStart);
            }
        }
        Aggregate formula = all.formula(series, period);
        if (formula != null && !formula.partial()) {
            return formula;
        }
        Aggregate ofRegions = all.regionSum(series, period);
        if (ofRegions != null && !ofRegions.partial()) {
            return ofRegions;
        }
        for (Period one : shorter(all.periods(series), period)) {
            Aggregate value = all.value(series, one);
            if (value != null && !value.partial() && (!atStart || isSameMoment(one, period, true))) {
                return part(series, period, one, atStart);
            }
        }
        return ofRegions;
    }

    /** A rate or a structure: by its formula, else what its last published part says; never a mean of parts. */
    @Nullable
    Aggregate share(Series series, Period period) {
        Aggregate formula = all.formula(series, period);
        if (formula != null && !formula.partial()) {
            return formula;
        }
        List<Period> own = shorter(all.own(series).keySet(), period);
        return own.isEmpty() ? formula : part(series, period, own.get(0), false);
    }

    private Aggregate part(Series series, Period period, Period part, boolean atStart) {
        Aggregate value = java.util.Objects.requireNonNull(all.value(series, part));
        List<Period> missing = atStart
                ? List.of()
                : Sums.monthsWithout(period, List.of(part))
                        .filter(one -> one.last().isAfter(part.last()))
                        .toList();
        List<String> codes = missing.stream().map(Period::code).toList();
        List<String> due = new ArrayList<>(List.of(part.code()));
        due.addAll(codes);
        return new Aggregate(
                series,
                period,
                value.figure(),
                atStart ? Method.FIRST_PART : Method.LAST_PART,
                !codes.isEmpty(),
                false,
                PartsCoverage.NONE,
                new PartsCoverage(due, List.of(part.code()), codes),
                List.of(new Input(value, false, false)),
                BigDecimal.ONE,
                null);
    }

    /** Of two lower bounds the greater knows more. */
    private static int compare(Aggregate one, Aggregate other) {
        BigDecimal first = one.figure().value();
        BigDecimal second = other.figure().value();
        return first == null || second == null ? 0 : first.compareTo(second);
    }

    private List<Aggregate> values(Series series, List<Period> periods) {
        return periods.stream()
                .map(one -> java.util.Objects.requireNonNull(all.value(series, one)))
                .toList();
    }

    private static boolean isSameMoment(Period part, Period whole, boolean atStart) {
        return atStart ? part.first().equals(whole.first()) : part.last().equals(whole.last());
    }

    /** The periods within a longer one, the latest end first, then the longest. */
    private static List<Period> shorter(Collection<Period> periods, Period whole) {
        return periods.stream()
                .filter(one -> whole.contains(one) && one.months() < whole.months())
                .sorted(LATEST_FIRST)
                .toList();
    }
}
