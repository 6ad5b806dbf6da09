package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed split, which adds up to the plan's target exactly and is written nowhere; unit, years and rows can be put as
 * they are.
 *
 * @param indicator code
 * @param target of the plan, in the unit of the split
 * @param method in proportion to what
 * @param weightYear the year by whose published values was split; null for other methods
 * @param weights that were used, in the order of the regions
 * @param totals the sums of the columns, one a year
 * @param total the sum of all cells, null for a stock
 */
public record ProposalView(
        String plan,
        String indicator,
        String unit,
        BigDecimal target,
        int scale,
        SplitMethod method,
        @Nullable Integer weightYear,
        List<RegionWeight> weights,
        List<Integer> years,
        List<SplitLine> rows,
        List<BigDecimal> totals,
        @Nullable BigDecimal total) {

    /**
     * In what proportion a region takes part.
     *
     * @param region its code
     * @param weight above 0; of published values in the indicator's base unit
     */
    public record RegionWeight(String region, BigDecimal weight) {}
}
