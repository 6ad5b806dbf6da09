package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a flow over time. A longer period that is published itself wins over its parts; parts that overlap are never
 * added twice.
 */
public final class FlowSums {

    private FlowSums() {}

    /** The periods inside {@code whole} whose values are to be added, in order of time. */
    public static List<Period> periods(Collection<Period> published, Period whole) {
        List<Period> longestFirst = published.stream()
                .filter(whole::contains)
                .sorted(Comparator.comparingInt((Period one) -> -one.months()).thenComparing(one -> one))
                .toList();
        List<Period> chosen = new ArrayList<>();
        for (Period candidate : longestFirst) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(null);
        return chosen;
    }

    /** Whether every month of {@code due} is a month of one of these periods, which do not overlap. */
    public static boolean cover(Collection<Period> chosen, Period due) {
        return chosen.stream().mapToInt(one -> monthsInCommon(one, due)).sum() == due.months();
    }

    /**
     * The observations inside {@code whole} to be added, in order of time: the whole ones, and those partial ones that
     * lie beside them. A partial one that holds others of these takes their place where it is greater than they are
     * together, since each is a lower bound.
     */
    public static List<Observed> parts(List<Observed> observed, Period whole) {
        List<Observed> parts = new ArrayList<>(wholeParts(observed, whole));
        observed.stream()
                .filter(one -> one.partial() && whole.contains(one.period()))
                .sorted(Comparator.comparingInt((Observed one) -> one.period().months())
                        .thenComparing(Observed::period))
                .forEach(partial -> {
                    List<Observed> inside = parts.stream()
                            .filter(one -> one.period().overlaps(partial.period()))
                            .toList();
                    if (isMore(partial, inside)) {
                        parts.removeAll(inside);
                        parts.add(partial);
                    }
                });
        parts.sort(Comparator.comparing(Observed::period));
        return parts;
    }

    /** Those of them that are whole: the longest, none twice. */
    static List<Observed> wholeParts(List<Observed> observed, Period whole) {
        Map<Period, Observed> byPeriod =
                observed.stream().filter(one -> !one.partial()).collect(Collectors.toMap(Observed::period, one -> one));
        return periods(byPeriod.keySet(), whole).stream().map(byPeriod::get).toList();
    }

    private static boolean isMore(Observed partial, List<Observed> inside) {
        if (inside.isEmpty()) {
            return true;
        }
        Figure sum = sum(inside);
        BigDecimal value = partial.figure().value();
        return sum != null
                && sum.value() != null
                && value != null
                && (sum.qualifier() == null || sum.qualifier().isFloor())
                && value.compareTo(sum.value()) > 0
                && inside.stream().allMatch(one -> partial.period().contains(one.period()))
                && months(inside) < partial.period().months();
    }

    /** How many months the parts cover, partial ones not counted. */
    static int months(List<Observed> parts) {
        return parts.stream()
                .filter(one -> !one.partial())
                .mapToInt(one -> one.period().months())
                .sum();
    }

    private static int monthsInCommon(Period one, Period other) {
        if (!one.overlaps(other)) {
            return 0;
        }
        return Period.monthsBetween(
                one.first().isAfter(other.first()) ? one.first() : other.first(),
                one.last().isBefore(other.last()) ? one.last() : other.last());
    }

    /** The sum; an inequality among the parts makes the sum one; null where parts point in different directions. */
    public static @Nullable Figure sum(List<Observed> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        org.hrssplan.value.Comparator qualifier = null;
        for (Observed part : parts) {
            BigDecimal value = part.figure().value();
            org.hrssplan.value.Comparator known = part.figure().qualifier();
            if (value == null || (qualifier != null && known != null && qualifier.isFloor() != known.isFloor())) {
                return null;
            }
            sum = sum.add(value);
            if (known != null && (qualifier == null || known.isStrict())) {
                qualifier = known;
            }
        }
        return Figure.of(sum, qualifier);
    }
}
