package org.hrssplan.plan;

import org.hrssplan.source.Source;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;

/**
 * A target as a document prints it.
 *
 * @param printed such as {@code ≥[25]}
 * @param unit that it is in, with the base unit of the row's
 * @param source the plan's table, or the act that changed it
 */
public record PrintedTarget(String printed, String unit, Source source) {

    /** What it says, in a unit with the same base unit. */
    PrintedFigure in(Unit wanted) {
        return read(printed, unit, wanted);
    }

    /**
     * What is printed in {@code unit}, in the unit {@code wanted}.
     *
     * @throws IllegalArgumentException if it cannot be read, or the units have not the same base unit
     */
    static PrintedFigure read(String printed, String unit, Unit wanted) {
        PrintedFigure read = PrintedFigure.parse(printed);
        Figure figure = read.figure();
        if (figure == null || figure.value() == null) {
            return read;
        }
        Figure converted = Figure.of(Unit.parse(unit).convert(figure.value(), wanted));
        return new PrintedFigure(printed, converted, read.comparator(), read.cumulative());
    }

    /** As printed; with its unit where that is not the one in which the row is read. */
    public String text(String rowUnit) {
        return unit.equals(rowUnit) ? printed : printed + " " + unit;
    }
}
