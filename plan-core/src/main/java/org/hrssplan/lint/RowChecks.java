package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.hrssplan.lint.LintedRow.Cell;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Fraction;
import org.hrssplan.value.PrintedFigure;

/** What a row says by itself: unit, comparator, and its target beside its baseline. */
final class RowChecks {

    private static final int SCALE = 6;

    private RowChecks() {}

    static void unit(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        Said read = new Said(row.unit(), null, row.source());
        if (row.printedUnit() == null) {
            found.accept(LintFinding.at(row, "unit", LintRule.UNIT_NOT_PRINTED, null, read));
        } else if (!row.printedUnit().replace('％', '%').equals(row.unit())) {
            Said printed = new Said(row.printedUnit(), null, row.source());
            found.accept(LintFinding.at(row, "unit", LintRule.UNIT_DIFFERS, printed, read));
        }
    }

    static void comparator(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        Comparator printed = PrintedFigure.parse(row.target()).comparator();
        boolean growing = row.direction() == Direction.HIGHER_IS_BETTER;
        if (printed != null && row.direction() != Direction.NEUTRAL && printed.isFloor() != growing) {
            found.accept(
                    LintFinding.at(row, "target", LintRule.COMPARATOR_AGAINST_DIRECTION, row.said(Cell.TARGET), null));
        }
    }

    static void baselineIsThere(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        if (row.baseline() != null && row.figure(Cell.BASELINE) == null) {
            found.accept(LintFinding.at(
                    row, "baseline", LintRule.BASELINE_MISSING, row.said(Cell.BASELINE), row.said(Cell.TARGET)));
        }
    }

    static void definition(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        if (row.newDefinition()) {
            found.accept(LintFinding.at(
                    row, "target", LintRule.DEFINITION_CHANGED, row.said(Cell.TARGET), row.said(Cell.BASELINE)));
        }
    }

    static void brackets(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        if (row.kind() != Kind.FLOW) {
            return;
        }
        PrintedFigure baseline = row.figure(Cell.BASELINE);
        if (baseline != null && baseline.cumulative() != row.cumulative()) {
            found.accept(LintFinding.at(
                    row, "target", LintRule.BRACKET_MISMATCH, row.said(Cell.TARGET), row.said(Cell.BASELINE)));
        }
        PrintedFigure result = row.figure(Cell.RESULT);
        boolean inBrackets = PrintedFigure.parse(row.target()).cumulative();
        if (result != null && result.cumulative() != inBrackets) {
            found.accept(LintFinding.at(
                    row, "result", LintRule.BRACKET_MISMATCH, row.said(Cell.RESULT), row.said(Cell.TARGET)));
        }
    }

    /** A target beside a baseline that is measured as it is. */
    static void ambition(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        BigDecimal baseline = row.number(Cell.BASELINE);
        BigDecimal target = row.number(Cell.TARGET);
        if (baseline == null
                || target == null
                || row.newDefinition()
                || row.isTotal(Cell.BASELINE) != row.cumulative()) {
            return;
        }
        int order = target.compareTo(baseline);
        boolean floor = row.comparator().isFloor();
        LintRule rule;
        if (order == 0) {
            rule = LintRule.TARGET_EQUALS_BASELINE;
        } else if (floor && order < 0) {
            rule = LintRule.TARGET_BELOW_BASELINE;
        } else if (!floor && order > 0) {
            rule = LintRule.CEILING_ABOVE_BASELINE;
        } else {
            return;
        }
        found.accept(LintFinding.at(row, "target", rule, row.said(Cell.TARGET), row.said(Cell.BASELINE)));
    }

    /** A total whose even share of a year is less than the base year brought already. */
    static void average(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        BigDecimal baseline = row.number(Cell.BASELINE);
        BigDecimal target = row.number(Cell.TARGET);
        boolean yearBesideTotal = row.cumulative() && !row.isTotal(Cell.BASELINE) && !row.newDefinition();
        if (baseline == null
                || target == null
                || !yearBesideTotal
                || !row.comparator().isFloor()) {
            return;
        }
        Fraction average = new Fraction(target, BigDecimal.valueOf(plan.years()));
        if (average.compareTo(Fraction.of(baseline)) < 0) {
            found.accept(LintFinding.at(
                    row,
                    "target",
                    LintRule.TARGET_AVERAGE_BELOW_BASELINE,
                    row.said(Cell.TARGET),
                    row.said(Cell.BASELINE),
                    average.toDecimal(SCALE).toPlainString()));
        }
    }

    /** Of a finished plan only the results are asked for. */
    static void breakdown(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        boolean split = plan.splits().stream().anyMatch(one -> one.code().equals(row.code()));
        if (row.attribute() == Attribute.BINDING && row.result() == null && !split) {
            found.accept(
                    LintFinding.at(row, "target", LintRule.BINDING_WITHOUT_BREAKDOWN, row.said(Cell.TARGET), null));
        }
    }
}
