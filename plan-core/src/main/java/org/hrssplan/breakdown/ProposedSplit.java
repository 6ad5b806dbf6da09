package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.target.Apportionment;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Splits a target over regions and years so that it adds up exactly. A flow is split over both. A stock reaches its target
 * in the last year; the years before lie on the straight line from the baseline, each split over the regions.
 */
final class ProposedSplit {

    private ProposedSplit() {}

    /**
     * What to split.
     *
     * @param kind a flow or a stock
     * @param target of at most {@code scale} decimals
     * @param baseline of a stock, at the end of the year before {@code startYear}; may be null where only the last year
     *     is asked for
     */
    record Whole(Kind kind, BigDecimal target, @Nullable BigDecimal baseline, int startYear, int endYear) {

        /** What a stock is to be at the end of a year. */
        private BigDecimal at(int year, int scale) {
            if (year == endYear || baseline == null) {
                return target;
            }
            Fraction elapsed = Fraction.of(year - startYear + 1L, endYear - startYear + 1L);
            return Fraction.of(target.subtract(baseline))
                    .times(elapsed)
                    .plus(Fraction.of(baseline))
                    .rounded(scale);
        }
    }

    /** The cells, a row a weight and a column a year. */
    static List<List<BigDecimal>> of(Whole whole, List<BigDecimal> weights, List<Integer> years, int scale) {
        if (whole.kind() == Kind.FLOW) {
            return Apportionment.of(whole.target(), weights, years.size(), scale);
        }
        List<List<BigDecimal>> columns = years.stream()
                .map(year -> Apportionment.of(whole.at(year, scale), weights, scale))
                .toList();
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (int row = 0; row < weights.size(); row++) {
            int index = row;
            rows.add(columns.stream().map(column -> column.get(index)).toList());
        }
        return rows;
    }
}
