package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hrssplan.lint.LintedRow.Cell;
import org.hrssplan.target.SplitTable;
import org.jspecify.annotations.Nullable;

/** Whether a breakdown adds up, in itself and to the plan's row; exactly, whatever the units. */
final class SplitChecks {

    private final LintedPlan plan;
    private final LintedSplit split;
    private final Consumer<LintFinding> found;

    private SplitChecks(LintedPlan plan, LintedSplit split, Consumer<LintFinding> found) {
        this.plan = plan;
        this.split = split;
        this.found = found;
    }

    static void check(LintedPlan plan, LintedSplit split, Consumer<LintFinding> found) {
        if (!split.adds()) {
            return;
        }
        SplitChecks checks = new SplitChecks(plan, split, found);
        checks.columns();
        checks.lines();
        checks.total();
        plan.row(split.code()).ifPresent(checks::row);
    }

    private void columns() {
        List<BigDecimal> printed = split.table().printedTotals();
        List<BigDecimal> computed = split.table().computedTotals();
        for (int column = 0; column < printed.size(); column++) {
            compare(
                    "printedTotals",
                    LintRule.COLUMN_SUM,
                    printed.get(column),
                    computed.get(column),
                    split.years().get(column).toString());
        }
    }

    private void lines() {
        for (int line = 0; line < split.lines().size(); line++) {
            SplitTable.Row row = split.table().rows().get(line);
            if (row.total() != null) {
                String place = "rows/" + line + "/total";
                compare(
                        place,
                        LintRule.LINE_SUM,
                        row.total(),
                        sum(row.values()),
                        split.lines().get(line));
            }
        }
    }

    private void total() {
        BigDecimal printed = split.table().printedTotal();
        if (printed != null) {
            compare(
                    "printedTotals/total",
                    LintRule.TOTAL_SUM,
                    printed,
                    sum(split.table().printedTotals()));
        }
    }

    private void row(LintedRow row) {
        BigDecimal target = row.number(Cell.TARGET);
        BigDecimal asked = row.cumulative() ? split.table().printedTotal() : totalOf(plan.endYear());
        if (target != null && asked != null) {
            compare(row, Cell.TARGET, asked, LintRule.BREAKDOWN_MISSES_TARGET);
        }
        BigDecimal before = totalOf(plan.baseYear());
        if (before != null && row.number(Cell.BASELINE) != null && !row.isTotal(Cell.BASELINE)) {
            compare(row, Cell.BASELINE, before, LintRule.BREAKDOWN_MISSES_BASELINE);
        }
    }

    /** The printed total of a year, null where the table has no such column. */
    private @Nullable BigDecimal totalOf(int year) {
        int column = split.years().indexOf(year);
        return column < 0 ? null : split.table().printedTotals().get(column);
    }

    private void compare(LintedRow row, Cell cell, BigDecimal asked, LintRule rule) {
        BigDecimal inUnitOfSplit = row.measure().convert(number(row, cell), split.measure());
        if (inUnitOfSplit.compareTo(asked) != 0) {
            add("printedTotals", rule, split.said(asked), row.said(cell), difference(asked, inUnitOfSplit));
        }
    }

    private static BigDecimal number(LintedRow row, Cell cell) {
        return Objects.requireNonNull(row.number(cell));
    }

    private void compare(String place, LintRule rule, BigDecimal printed, BigDecimal computed, String... label) {
        if (printed.compareTo(computed) != 0) {
            String words = label.length == 0 ? "" : label[0];
            add(place, rule, split.said(printed), split.said(computed), difference(printed, computed), words);
        }
    }

    private void add(String part, LintRule rule, Said first, @Nullable Said second, String... words) {
        String place = "/breakdowns(" + split.code() + ")/" + part;
        found.accept(new LintFinding(rule, place, split.code(), null, first, second, List.of(words), null));
    }

    /** With its sign: what is printed is so much above or below. */
    private String difference(BigDecimal printed, BigDecimal computed) {
        BigDecimal difference = printed.subtract(computed);
        String sign = difference.signum() > 0 ? "+" : "";
        return sign + difference.toPlainString().replace('-', '−') + " " + split.unit();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
