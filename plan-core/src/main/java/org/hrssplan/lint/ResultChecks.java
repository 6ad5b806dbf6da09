package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import org.hrssplan.lint.LintedRow.Cell;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Satisfaction;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;

/** What can be computed again: verdicts, completion rates, shares, parts of a whole. */
final class ResultChecks {

    private static final String COMPLETED = "已完成";
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int RATE_SCALE = 2;

    private ResultChecks() {}

    static void verdict(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        Figure result = row.known(Cell.RESULT);
        if (row.printedVerdict() == null || result == null) {
            return;
        }
        Figure target = Objects.requireNonNull(row.known(Cell.TARGET));
        Boolean satisfied = Satisfaction.of(result, row.comparator(), target).asBoolean();
        if (satisfied != null && satisfied != row.printedVerdict().equals(COMPLETED)) {
            Said printed = new Said(row.printedVerdict(), null, row.source());
            found.accept(LintFinding.at(
                    row,
                    "printedVerdict",
                    LintRule.VERDICT_AGAINST_RESULT,
                    printed,
                    row.said(Cell.RESULT),
                    String.valueOf(row.said(Cell.TARGET))));
        }
    }

    /** The convention of the plans: result over target, half-up to two decimals. */
    static void completionRate(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        Said printed = row.printedRate();
        BigDecimal result = row.number(Cell.RESULT);
        BigDecimal target = row.number(Cell.TARGET);
        if (printed == null || result == null || target == null || target.signum() == 0) {
            return;
        }
        BigDecimal computed = new Fraction(result.multiply(HUNDRED), target).rounded(RATE_SCALE);
        if (computed.compareTo(Decimals.parse(printed.text())) != 0) {
            Said again = new Said(computed.toPlainString(), "%", row.source());
            found.accept(LintFinding.at(
                    row,
                    "printedCompletionRate",
                    LintRule.COMPLETION_RATE_DIFFERS,
                    printed,
                    again,
                    result.toPlainString(),
                    target.toPlainString()));
        }
    }

    static void shares(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        for (Cell cell : Cell.values()) {
            Figure known = row.known(cell);
            if (known == null || known.value() != null) {
                continue;
            }
            BigDecimal sum = known.shares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(HUNDRED) != 0) {
                Said added = new Said(sum.toPlainString(), row.unit(), row.source());
                found.accept(LintFinding.at(row, cell.part(), LintRule.SHARES_SUM, row.said(cell), added));
            }
        }
    }

    /** Only where both are amounts of one base unit: a rate under a headcount is no part of it. */
    static void partOfWhole(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        LintedRow whole = row.parent() == null ? null : plan.row(row.parent()).orElse(null);
        if (whole == null
                || !isAmount(row)
                || !isAmount(whole)
                || !row.measure().isConvertibleTo(whole.measure())) {
            return;
        }
        for (Cell cell : Cell.values()) {
            BigDecimal part = row.inBaseUnit(cell);
            BigDecimal all = whole.inBaseUnit(cell);
            if (part != null && all != null && row.isTotal(cell) == whole.isTotal(cell) && part.compareTo(all) > 0) {
                found.accept(LintFinding.at(
                        row, cell.part(), LintRule.PART_ABOVE_WHOLE, row.said(cell), whole.said(cell), whole.code()));
            }
        }
    }

    private static boolean isAmount(LintedRow row) {
        return row.kind() == Kind.FLOW || row.kind() == Kind.STOCK;
    }
}
