package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.lint.LintedRow.Cell;
import org.hrssplan.lint.LintedRow.OtherWords;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** Where the documents contradict themselves, as recorded with the rows and with the plan. */
final class TextChecks {

    private TextChecks() {}

    static void otherWords(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        for (OtherWords other : row.otherWords()) {
            LintRule rule = differsInComparatorOnly(row, other)
                    ? LintRule.COMPARATOR_DIFFERS_IN_TEXT
                    : LintRule.TEXT_CONTRADICTS_TABLE;
            found.accept(LintFinding.at(row, part(other), rule, printed(row, other), other.said(), other.about())
                    .noting(other.note()));
        }
    }

    static void discrepancies(LintedPlan plan, Consumer<LintFinding> found) {
        for (int index = 0; index < plan.discrepancies().size(); index++) {
            LintedDiscrepancy one = plan.discrepancies().get(index);
            Integer row = one.indicator() == null
                    ? null
                    : plan.row(one.indicator()).map(LintedRow::number).orElse(null);
            Note note = new Note(
                    "（" + one.about().zh() + "）" + one.note().zh(),
                    "(" + one.about().en() + ") " + one.note().en());
            found.accept(new LintFinding(
                    LintRule.DOCUMENT_CONTRADICTS_ITSELF,
                    "/contradictions/" + index,
                    one.indicator(),
                    row,
                    one.first(),
                    one.second(),
                    List.of(),
                    note));
        }
    }

    /** Whether the same figure with another condition is recorded with the row: it is not told twice. */
    static boolean isRecorded(LintedRow row, Comparator comparator) {
        return row.otherWords().stream().anyMatch(other -> {
            Narrated narrated = Narrated.read(other.said().text());
            return differsInComparatorOnly(row, other) && narrated != null && narrated.comparator() == comparator;
        });
    }

    private static boolean differsInComparatorOnly(LintedRow row, OtherWords other) {
        BigDecimal target = row.inBaseUnit(Cell.TARGET);
        Narrated narrated = Narrated.read(other.said().text());
        if (!other.about().equals("target") || target == null || narrated == null || narrated.comparator() == null) {
            return false;
        }
        Unit unit = Unit.parse(
                other.said().unit() == null ? row.unit() : other.said().unit());
        return unit.isConvertibleTo(row.measure())
                && unit.toBase(narrated.value()).compareTo(target) == 0
                && narrated.comparator() != row.comparator();
    }

    private static String part(OtherWords other) {
        return other.about().equals("verdict") ? "printedVerdict" : other.about();
    }

    /** What the table has for it; null for a name, and where it has nothing. */
    private static @Nullable Said printed(LintedRow row, OtherWords other) {
        return switch (other.about()) {
            case "baseline" -> row.said(Cell.BASELINE);
            case "target" -> row.said(Cell.TARGET);
            case "result" -> row.said(Cell.RESULT);
            case "unit" -> said(row, row.printedUnit());
            case "verdict" -> said(row, row.printedVerdict());
            default -> said(row, row.name());
        };
    }

    private static @Nullable Said said(LintedRow row, @Nullable String text) {
        return text == null ? null : new Said(text, null, row.source());
    }
}
