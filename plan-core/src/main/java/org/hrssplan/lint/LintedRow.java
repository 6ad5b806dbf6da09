package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hrssplan.target.Attribute;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of the indicator table.
 *
 * @param printedUnit null where the table prints none
 * @param baseline null where the table has no such column
 * @param cumulative whether the target is a total over the span, by its brackets or said elsewhere
 * @param parent code of the row that this is 其中 of
 * @param newDefinition whether 新口径 is printed
 * @param result null where the table has no such column
 * @param printedRate completion rate in percent that the text prints
 */
public record LintedRow(
        int number,
        String code,
        String name,
        Kind kind,
        Direction direction,
        String unit,
        @Nullable String printedUnit,
        @Nullable Attribute attribute,
        @Nullable String baseline,
        String target,
        boolean cumulative,
        @Nullable String parent,
        boolean newDefinition,
        @Nullable String result,
        @Nullable String printedVerdict,
        @Nullable Said printedRate,
        Citation source,
        List<OtherWords> otherWords) {

    public LintedRow {
        otherWords = List.copyOf(otherWords);
    }

    /**
     * What the document says elsewhere of a row.
     *
     * @param about baseline, target, result, unit, name or verdict
     */
    public record OtherWords(String about, Said said, Note note) {}

    /** The cells of a row that hold figures. */
    enum Cell {
        BASELINE,
        TARGET,
        RESULT;

        String part() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Nullable
    String printed(Cell cell) {
        return switch (cell) {
            case BASELINE -> baseline;
            case TARGET -> target;
            case RESULT -> result;
        };
    }

    /** What the cell holds; null for dashes and where there is no such column. */
    @Nullable
    PrintedFigure figure(Cell cell) {
        String printed = printed(cell);
        PrintedFigure read = printed == null ? null : PrintedFigure.parse(printed);
        return read == null || read.figure() == null ? null : read;
    }

    /** What the cell says of the quantity, the comparator of a target aside. */
    @Nullable
    Figure known(Cell cell) {
        PrintedFigure read = figure(cell);
        return read == null ? null : cell == Cell.TARGET ? read.figure() : read.asObserved();
    }

    /** The number of a cell; null for structures and for what is known only as an inequality. */
    @Nullable
    BigDecimal number(Cell cell) {
        Figure known = known(cell);
        return known == null ? null : known.exactValue();
    }

    /** Whether the figure is a total over years; a result is measured as its target is. */
    boolean isTotal(Cell cell) {
        PrintedFigure read = figure(cell);
        return cell == Cell.BASELINE ? read != null && read.cumulative() : cumulative;
    }

    /** A number of this row in the base unit, for comparison with another row. */
    @Nullable
    BigDecimal inBaseUnit(Cell cell) {
        BigDecimal number = number(cell);
        return number == null ? null : measure().toBase(number);
    }

    Unit measure() {
        return Unit.parse(unit);
    }

    /** Of the target: printed, or by direction. */
    Comparator comparator() {
        Comparator printed = PrintedFigure.parse(target).comparator();
        return printed == null ? direction.defaultComparator() : printed;
    }

    @Nullable
    Said said(Cell cell) {
        String printed = printed(cell);
        return printed == null ? null : new Said(printed, unit, source);
    }
}
