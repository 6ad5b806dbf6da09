package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.target.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * What single years brought so far: the amounts of a flow, or the changes of a level from one year's end to the next.
 *
 * @param expression of the years' figures, parted by commas
 */
record YearlyRange(BigDecimal least, BigDecimal greatest, String expression) {

    /** Fewer years say nothing about how years differ. */
    private static final int YEARS_NEEDED = 3;

    private static final int DECEMBER = 12;

    /**
     * The range of the years that are published whole and known exactly; null where there are fewer than three, or
     * fewer than two changes between years that follow each other.
     */
    static @Nullable YearlyRange of(TargetCase given, Achievement achievement) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        for (Observed one : achievement.yearly()) {
            BigDecimal value = one.figure().exactValue();
            // The third quarter stands for a stock's year until a later part is there; it is no year's end.
            if (value != null && one.period().last().getMonthValue() == DECEMBER) {
                years.put(one.period().last().getYear(), value);
            }
        }
        if (years.size() < YEARS_NEEDED) {
            return null;
        }
        return given.target().kind() == TargetKind.LEVEL ? ofChanges(given, years) : ofAmounts(years);
    }

    private static YearlyRange ofAmounts(SortedMap<Integer, BigDecimal> years) {
        List<BigDecimal> amounts = List.copyOf(years.values());
        return of(amounts, amounts.stream().map(BigDecimal::toPlainString).toList());
    }

    private static @Nullable YearlyRange ofChanges(TargetCase given, SortedMap<Integer, BigDecimal> years) {
        BigDecimal baseline = given.baseline();
        int yearBefore = given.span().first().getYear() - 1;
        if (baseline != null && given.baseYear() == yearBefore) {
            years.put(yearBefore, baseline);
        }
        List<BigDecimal> changes = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        years.forEach((year, value) -> {
            BigDecimal before = years.get(year - 1);
            if (before != null) {
                changes.add(value.subtract(before));
                terms.add(value.toPlainString() + " − " + before.toPlainString());
            }
        });
        return changes.size() < YEARS_NEEDED - 1 ? null : of(changes, terms);
    }

    private static YearlyRange of(List<BigDecimal> figures, List<String> terms) {
        BigDecimal least = figures.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal greatest = figures.stream().reduce(BigDecimal::max).orElseThrow();
        return new YearlyRange(least, greatest, String.join(", ", terms));
    }
}
