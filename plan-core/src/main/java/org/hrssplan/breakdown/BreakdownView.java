package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hrssplan.region.RegionRef;
import org.hrssplan.source.Source;
import org.hrssplan.target.SplitTable;
import org.jspecify.annotations.Nullable;

/**
 * A target split by region and year.
 *
 * @param code of the indicator
 * @param title as printed
 * @param unit of every figure of the table
 * @param years of the columns
 * @param printedTotals the printed line of totals, one a year
 * @param printedTotal the printed total of totals, null for a stock
 * @param computedTotals the sums of the columns, one a year
 * @param computedTotal the sum of all cells, null for a stock
 * @param consistent whether every column and row adds up to what is printed, exactly
 */
public record BreakdownView(
        String code,
        String title,
        String unit,
        List<Integer> years,
        List<RowView> rows,
        List<BigDecimal> printedTotals,
        @Nullable BigDecimal printedTotal,
        List<BigDecimal> computedTotals,
        @Nullable BigDecimal computedTotal,
        boolean consistent,
        Source source) {

    /**
     * A region's line.
     *
     * @param label as printed, where it differs from the region's name
     * @param values one a year
     * @param total printed total over the years, null for a stock
     */
    public record RowView(RegionRef region, String label, List<BigDecimal> values, @Nullable BigDecimal total) {}

    static BreakdownView of(Breakdown breakdown, Map<String, RegionRef> regions) {
        SplitTable table = breakdown.table();
        return new BreakdownView(
                breakdown.code,
                breakdown.title,
                breakdown.unit,
                breakdown.years(),
                breakdown.lines().stream()
                        .map(line -> new RowView(regions.get(line.region()), line.label(), line.values(), line.total()))
                        .toList(),
                table.printedTotals(),
                table.printedTotal(),
                table.computedTotals(),
                table.computedTotal(),
                table.isConsistent(),
                breakdown.source);
    }
}
