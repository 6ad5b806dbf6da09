package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hrssplan.period.Period;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a flow over time. A longer period that is published itself wins over its parts; parts that overlap are never
 * added twice.
 */
final class FlowSums {

    private FlowSums() {}

    /** The observations inside {@code whole} to be added, in order of time. */
    static List<Observed> parts(List<Observed> observed, Period whole) {
        List<Observed> longestFirst = observed.stream()
                .filter(one -> whole.contains(one.period()))
                .sorted(Comparator.comparingInt((Observed one) -> -one.period().months())
                        .thenComparing(Observed::period))
                .toList();
        List<Observed> chosen = new ArrayList<>();
        for (Observed candidate : longestFirst) {
            if (chosen.stream().noneMatch(one -> one.period().overlaps(candidate.period()))) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparing(Observed::period));
        return chosen;
    }

    /** How many months the parts cover. */
    static int months(List<Observed> parts) {
        return parts.stream().mapToInt(one -> one.period().months()).sum();
    }

    /** The sum; an inequality among the parts makes the sum one; null where parts point in different directions. */
    static @Nullable Figure sum(List<Observed> parts) {
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
