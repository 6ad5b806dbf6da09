package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hrssplan.lint.LintedRow.Cell;
import org.hrssplan.target.Attribute;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a plan against those of the edition before or after it: the base year of one is the last year of the
 * other.
 */
final class EditionChecks {

    /** Figures with fewer digits are the same by chance. */
    private static final int TELLING_DIGITS = 4;

    private EditionChecks() {}

    static void check(LintedPlan plan, LintedPlan other, Consumer<LintFinding> found) {
        if (other.isBefore(plan)) {
            compare(plan, Cell.BASELINE, other, Cell.RESULT, found);
            bindingNoLonger(plan, other, found);
        } else if (plan.isBefore(other)) {
            compare(plan, Cell.RESULT, other, Cell.BASELINE, found);
        }
    }

    /** Within one plan, too, two things measured in different units do not have the same figure. */
    static void withinPlan(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        for (LintedRow other : plan.rows()) {
            if (row.number() < other.number()) {
                sameFigure(plan, row, Cell.BASELINE, other, Cell.BASELINE, found);
                sameFigure(plan, row, Cell.RESULT, other, Cell.RESULT, found);
            }
        }
    }

    private static void compare(LintedPlan plan, Cell here, LintedPlan other, Cell there, Consumer<LintFinding> found) {
        for (LintedRow row : plan.rows()) {
            for (LintedRow against : other.rows()) {
                if (row.code().equals(against.code())) {
                    sameThing(row, here, other, against, there, found);
                } else {
                    sameFigure(other, row, here, against, there, found);
                }
            }
        }
    }

    private static void sameThing(
            LintedRow row, Cell here, LintedPlan other, LintedRow against, Cell there, Consumer<LintFinding> found) {
        Figure one = row.known(here);
        Figure two = against.known(there);
        if (one == null || two == null || row.isTotal(here) != against.isTotal(there)) {
            return;
        }
        if (!row.measure().isConvertibleTo(against.measure())
                || !inBaseUnit(one, row.measure()).isSameAs(inBaseUnit(two, against.measure()))) {
            found.accept(LintFinding.at(
                    row, here.part(), LintRule.EDITIONS_DISAGREE, row.said(here), against.said(there), other.id()));
        }
    }

    private static void sameFigure(
            LintedPlan plan, LintedRow row, Cell here, LintedRow other, Cell there, Consumer<LintFinding> found) {
        BigDecimal one = telling(row, here);
        BigDecimal two = telling(other, there);
        boolean differentThings = !row.measure().isConvertibleTo(other.measure());
        if (one != null && two != null && differentThings && one.compareTo(two) == 0) {
            found.accept(LintFinding.at(
                    row,
                    here.part(),
                    LintRule.SAME_FIGURE_FOR_TWO,
                    row.said(here),
                    other.said(there),
                    other.name(),
                    plan.id()));
        }
    }

    private static @Nullable BigDecimal telling(LintedRow row, Cell cell) {
        BigDecimal number = row.number(cell);
        boolean tells = number != null && number.stripTrailingZeros().precision() >= TELLING_DIGITS;
        return tells ? row.inBaseUnit(cell) : null;
    }

    private static Figure inBaseUnit(Figure figure, Unit unit) {
        return figure.value() == null ? figure : Figure.of(unit.toBase(figure.value()), figure.qualifier());
    }

    private static void bindingNoLonger(LintedPlan plan, LintedPlan before, Consumer<LintFinding> found) {
        for (LintedRow row : plan.rows()) {
            LintedRow once = before.row(row.code()).orElse(null);
            if (once != null && row.attribute() == Attribute.EXPECTED && once.attribute() == Attribute.BINDING) {
                found.accept(LintFinding.at(
                        row,
                        "attribute",
                        LintRule.BINDING_NO_LONGER,
                        row.said(Cell.TARGET),
                        once.said(Cell.TARGET),
                        before.id()));
            }
        }
    }

    /** A dated result of the base year is the baseline of a row, if it is one year's; what an edition prints is told. */
    static void values(LintedPlan plan, List<LintedPlan> others, LintedRow row, Consumer<LintFinding> found) {
        Figure baseline = row.known(Cell.BASELINE);
        boolean printedBefore = others.stream()
                .filter(other -> other.isBefore(plan))
                .flatMap(other -> other.row(row.code()).stream())
                .anyMatch(before -> before.figure(Cell.RESULT) != null);
        if (baseline == null || row.isTotal(Cell.BASELINE) || printedBefore) {
            return;
        }
        List<LintedValue> ofBaseYear = plan.values().stream()
                .filter(one -> one.indicator().equals(row.code())
                        && one.region().equals(plan.jurisdiction())
                        && one.period().equals(Integer.toString(plan.baseYear())))
                .toList();
        for (LintedValue value : ofBaseYear) {
            Unit unit = Unit.parse(Objects.requireNonNull(value.said().unit()));
            if (!inBaseUnit(baseline, row.measure()).isSameAs(inBaseUnit(value.figure(), unit))) {
                found.accept(LintFinding.at(
                        row, "baseline", LintRule.VALUE_CONTRADICTS_BASELINE, row.said(Cell.BASELINE), value.said()));
            }
        }
    }
}
