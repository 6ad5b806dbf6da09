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
        return columns(rows, printedTotals.size());
    }

    /** The sums of the columns of these rows, one a year. */
    public static List<BigDecimal> columns(List<Row> rows, int years) {
        List<BigDecimal> totals = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            int column = year;
            totals.add(sum(rows.stream().map(row -> row.values().get(column)).toList()));
        }
        return totals;
    }

    /** The sum of all cells; null for a stock, whose years do not add. */
    public @Nullable BigDecimal computedTotal() {
        return printedTotal == null ? null : sum(computedTotals());
    }

    /** What the table hands down of a target: of a flow the sum of all cells, of a stock that of the last column. */
    public BigDecimal handedDown() {
        BigDecimal total = computedTotal();
        if (total != null) {
            return total;
        }
        List<BigDecimal> columns = computedTotals();
        return columns.get(columns.size() - 1);
    }

    /** Whether every column, every row and the whole add up to what is printed, exactly. */
    public boolean isConsistent() {
        return differences(null).isEmpty();
    }

    /**
     * Everything that does not add up: columns, then rows, the whole, and what is handed down.
     *
     * @param target what the plan promises, in the unit of the table; null where there is nothing to compare with
     */
    public List<SplitDifference> differences(@Nullable BigDecimal target) {
        List<SplitDifference> found = new ArrayList<>();
        List<BigDecimal> columns = computedTotals();
        for (int column = 0; column < columns.size(); column++) {
            compare(found, SplitPlace.COLUMN, column, printedTotals.get(column), columns.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            compare(
                    found,
                    SplitPlace.ROW,
                    row,
                    rows.get(row).total(),
                    sum(rows.get(row).values()));
        }
        compare(found, SplitPlace.TOTAL, null, printedTotal, sum(columns));
        compare(found, SplitPlace.TARGET, null, target, handedDown());
        return found;
    }

    private static void compare(
            List<SplitDifference> found,
            SplitPlace place,
            @Nullable Integer index,
            @Nullable BigDecimal stated,
            BigDecimal computed) {
        if (stated != null && stated.compareTo(computed) != 0) {
            found.add(new SplitDifference(place, index, stated, computed));
        }
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
