package org.hrssplan.socialinsurance.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.hrssplan.value.Fraction;

/**
 * How an amount grows from year to year.
 *
 * @param percent a year, -100 to 100, at most 4 decimals
 * @param recorded the growth on record of which the percent is the mean; empty where it is given or none
 */
public record FundGrowth(BigDecimal percent, GrowthBasis basis, List<YearlyGrowth> recorded) {

    static final BigDecimal LIMIT = BigDecimal.valueOf(100);
    static final int DECIMALS = 4;

    public FundGrowth {
        recorded = List.copyOf(recorded);
    }

    /**
     * The growth of a year on the year before.
     *
     * @param percent half-up to 4 decimals
     */
    public record YearlyGrowth(int year, BigDecimal percent) {}

    static FundGrowth given(BigDecimal percent) {
        return new FundGrowth(percent, GrowthBasis.GIVEN, List.of());
    }

    /**
     * The arithmetic mean of the yearly growth between years in a row, half-up to 4 decimals. A year that follows a gap,
     * or a year of nothing or less, has no growth.
     *
     * @param totals by year
     */
    static FundGrowth mean(SortedMap<Integer, BigDecimal> totals) {
        List<YearlyGrowth> recorded = new ArrayList<>();
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        for (var one : totals.entrySet()) {
            BigDecimal before = totals.get(one.getKey() - 1);
            if (before != null && before.signum() > 0) {
                Fraction growth = new Fraction(one.getValue().subtract(before).multiply(LIMIT), before);
                recorded.add(new YearlyGrowth(one.getKey(), growth.rounded(DECIMALS)));
                sum = sum.plus(growth);
            }
        }
        if (recorded.isEmpty()) {
            return new FundGrowth(BigDecimal.ZERO, GrowthBasis.NONE, List.of());
        }
        BigDecimal mean = sum.dividedBy(Fraction.of(recorded.size(), 1)).rounded(DECIMALS);
        if (mean.abs().compareTo(LIMIT) > 0) {
            BigDecimal limit = mean.signum() < 0 ? LIMIT.negate() : LIMIT;
            return new FundGrowth(limit, GrowthBasis.MEAN_LIMITED, recorded);
        }
        return new FundGrowth(mean, GrowthBasis.MEAN, recorded);
    }
}
