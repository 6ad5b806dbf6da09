package org.hrssplan.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.period.Period;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's own yearly breakdown asks: amounts of a flow per year, or levels at the ends of years, in the unit of
 * the target. Within a year it runs straight.
 *
 * @param amounts whether the years hold amounts (a flow) rather than levels
 */
public record Schedule(boolean amounts, SortedMap<Integer, BigDecimal> years) {

    public Schedule {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /**
     * What is asked through a period.
     *
     * @param expression the arithmetic, in the unit of the target: {@code 1.67 + 2.00 × 6/12}
     */
    public record Asked(Fraction amount, String expression) {}

    /**
     * What is asked from the start of {@code span} through the end of {@code through}; null where a year is missing.
     *
     * @param baseline level before the first year, used for levels where the breakdown does not print that year
     */
    public @Nullable Asked through(Period span, Period through, @Nullable BigDecimal baseline) {
        int firstYear = span.first().getYear();
        int year = through.last().getYear();
        int months = through.last().getMonthValue();
        return amounts ? amountThrough(firstYear, year, months) : levelAt(firstYear, year, months, baseline);
    }

    private @Nullable Asked amountThrough(int firstYear, int lastYear, int months) {
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        List<String> terms = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            BigDecimal amount = years.get(year);
            if (amount == null) {
                return null;
            }
            boolean whole = year < lastYear || months == 12;
            sum = sum.plus(Fraction.of(amount).times(whole ? Fraction.ONE : Fraction.of(months, 12)));
            terms.add(amount.toPlainString() + (whole ? "" : " × " + months + "/12"));
        }
        return new Asked(sum, String.join(" + ", terms));
    }

    private @Nullable Asked levelAt(int firstYear, int year, int months, @Nullable BigDecimal baseline) {
        BigDecimal level = years.get(year);
        if (level == null) {
            return null;
        }
        if (months == 12) {
            return new Asked(Fraction.of(level), level.toPlainString());
        }
        BigDecimal before = years.get(year - 1);
        if (before == null && year == firstYear) {
            before = baseline;
        }
        if (before == null) {
            return null;
        }
        Fraction grown = Fraction.of(level.subtract(before)).times(Fraction.of(months, 12));
        String from = before.toPlainString();
        return new Asked(
                Fraction.of(before).plus(grown),
                from + " + (" + level.toPlainString() + " − " + from + ") × " + months + "/12");
    }
}
