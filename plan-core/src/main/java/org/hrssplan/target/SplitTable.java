package org.hrssplan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target split by region and year as a table prints it, and whether it adds up.
 *
 * @param rows one a region, in printed order
 * @param printedTotals the printed line of totals, one a year
 * @param printedTotal the printed total of totals, null for a stock
 */
public record SplitTable(List<Row> rows, List<BigDecimal> printedTotals, @Nullable BigDecimal printedTotal) {

    public SplitTable {
        rows = List.copyOf(rows);
        printedTotals = List.copyOf(printedTotals);
    }

    /**
     * A region's line.
     *
     * @param values one a year
     * @param total printed total over the years, null for a stock
     */
    public record Row(List<BigDecimal> values, @Nullable BigDecimal total) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** The sums of the columns, one a year. */
    public List<BigDecimal> computedTotals() {
        List<BigDecimal> totals = new ArrayList<>();
        for (int year = 0; year < printedTotals.size(); year++) {
            BigDecimal total = BigDecimal.ZERO;
            for (Row row : rows) {
                total = total.add(row.values().get(year));
            }
            totals.add(total);
        }
        return totals;
    }

    /** The sum of all cells; null for a stock, whose years do not add. */
    public @Nullable BigDecimal computedTotal() {
        return printedTotal == null ? null : sum(computedTotals());
    }

    /** Whether every column, every row and the whole add up to what is printed, exactly. */
    public boolean isConsistent() {
        return columnsAddUp() && rowsAddUp();
    }

    private boolean columnsAddUp() {
        List<BigDecimal> computed = computedTotals();
        for (int year = 0; year < computed.size(); year++) {
            if (computed.get(year).compareTo(printedTotals.get(year)) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean rowsAddUp() {
        boolean whole = printedTotal == null || sum(printedTotals).compareTo(printedTotal) == 0;
        return whole
                && rows.stream()
                        .allMatch(
                                row -> row.total() == null || sum(row.values()).compareTo(row.total()) == 0);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
