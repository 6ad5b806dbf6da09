package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.period.Period;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's own yearly breakdown asks: amounts of a flow per year, or levels at the ends of years, in the unit of
 * the target. Within a year it runs straight.
 *
 * @param source where the breakdown is printed, for the explanation
 * @param amounts whether the years hold amounts (a flow) rather than levels
 */
public record Schedule(String source, boolean amounts, SortedMap<Integer, BigDecimal> years) {

    public Schedule {
        years = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /**
     * What is asked from the start of {@code span} through the end of {@code through}; null where a year is missing.
     *
     * @param baseline level before the first year, used for levels where the breakdown does not print that year
     */
    public @Nullable Fraction through(Period span, Period through, @Nullable BigDecimal baseline) {
        int firstYear = span.first().getYear();
        int year = through.last().getYear();
        Fraction partOfYear = Fraction.of(through.last().getMonthValue(), 12);
        return amounts ? amountThrough(firstYear, year, partOfYear) : levelAt(firstYear, year, partOfYear, baseline);
    }

    private @Nullable Fraction amountThrough(int firstYear, int lastYear, Fraction partOfYear) {
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        for (int year = firstYear; year <= lastYear; year++) {
            BigDecimal amount = years.get(year);
            if (amount == null) {
                return null;
            }
            sum = sum.plus(Fraction.of(amount).times(year == lastYear ? partOfYear : Fraction.ONE));
        }
        return sum;
    }

    private @Nullable Fraction levelAt(int firstYear, int year, Fraction partOfYear, @Nullable BigDecimal baseline) {
        BigDecimal level = years.get(year);
        if (level == null) {
            return null;
        }
        if (partOfYear.equals(Fraction.ONE)) {
            return Fraction.of(level);
        }
        BigDecimal before = years.get(year - 1);
        if (before == null && year == firstYear) {
            before = baseline;
        }
        if (before == null) {
            return null;
        }
        return Fraction.of(before).plus(Fraction.of(level.subtract(before)).times(partOfYear));
    }
}
