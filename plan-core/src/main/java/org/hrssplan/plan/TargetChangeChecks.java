package org.hrssplan.plan;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hrssplan.plan.GivenTargetChange.GivenAct;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.target.Kind;
import org.hrssplan.target.Target;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Figure;
import org.hrssplan.value.PrintedFigure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** What must hold of a change of a target: it changes how much is promised, never what is measured. */
final class TargetChangeChecks {

    private static final int MAX_TARGET = 100;
    private static final int MAX_UNIT = 20;
    private static final int MAX_DOCUMENT = 300;
    private static final int MAX_NUMBER = 100;

    /** As in {@code 26万人以上}. */
    private static final Pattern UNIT_IN_TARGET =
            Pattern.compile("[0-9\\]］]\\s*([%％]|[\\p{IsHan}&&[^以]]{1,4})\\s*(?:以[上内下])?$");

    private final Plan plan;
    private final PlanIndicator row;
    private final FieldChecks checks;

    TargetChangeChecks(Plan plan, PlanIndicator row, FieldChecks checks) {
        this.plan = plan;
        this.row = row;
        this.checks = checks;
    }

    /** The unit of what is given; the row's where none is. */
    String unit(GivenTargetChange given) {
        String unit = given.unit();
        return unit == null || unit.isBlank() ? row.unit : unit;
    }

    /** The act that is given; null where it is refused. */
    @Nullable
    TargetAct act(@Nullable GivenAct given, LocalDate today) {
        GivenAct act = given == null ? GivenAct.NONE : given;
        LocalDate end = LocalDate.of(plan.endYear, 12, 31);
        checks.requiredText("/act/document", act.document(), MAX_DOCUMENT);
        checks.optionalText("/act/number", act.number(), MAX_NUMBER);
        boolean dated = checks.required("/act/decidedOn", act.decidedOn());
        LocalDate first = LocalDate.of(plan.startYear, 1, 1);
        LocalDate last = today.isBefore(end) ? today : end;
        LocalDate decidedOn = dated ? checks.day("/act/decidedOn", act.decidedOn(), first, last) : null;
        return act.document() == null || decidedOn == null
                ? null
                : new TargetAct(act.document(), act.number(), decidedOn);
    }

    /** Notes everything that is wrong with the figure and its unit. */
    void target(GivenTargetChange given) {
        String unit = unit(given);
        checks.optionalText("/unit", given.unit(), MAX_UNIT);
        boolean convertible = Unit.parse(unit).isConvertibleTo(Unit.parse(row.unit));
        if (!convertible) {
            checks.add("/unit", "UNIT_NOT_CONVERTIBLE", unit, row.indicator.baseUnit);
        }
        String printed = given.target();
        checks.requiredText("/target", printed, MAX_TARGET);
        if (printed == null || printed.isBlank() || printed.length() > MAX_TARGET) {
            return;
        }
        PrintedFigure figure = read(printed, convertible ? unit : row.unit);
        if (figure == null) {
            checks.add("/target", "UNREADABLE_TARGET", printed);
            return;
        }
        requirePrintedUnit(printed, unit);
        requireChange(figure);
    }

    /** In the row's unit; null for what is no figure, as dashes are. */
    private @Nullable PrintedFigure read(String printed, String unit) {
        try {
            PrintedFigure read = PrintedTarget.read(printed, unit, Unit.parse(row.unit));
            return read.figure() == null ? null : read;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** 26万人 is 26 of no other unit. */
    private void requirePrintedUnit(String printed, String unit) {
        Matcher found = UNIT_IN_TARGET.matcher(printed.strip());
        if (found.find() && !found.group(1).replace('％', '%').equals(unit)) {
            checks.add("/target", "PRINTED_UNIT_DIFFERS", found.group(1), unit);
        }
    }

    private void requireChange(PrintedFigure given) {
        Target present = row.target();
        Target changed = row.target(given);
        Figure figure = changed.figure();
        boolean structure = row.indicator.kind == Kind.STRUCTURE;
        if (structure != (figure.value() == null)
                || figure.shares().size() != present.figure().shares().size()) {
            checks.add("/target", "WRONG_FIGURE");
            return;
        }
        // Where the plan says elsewhere that the figure is a total, brackets may be there or not.
        boolean printedTotal = PrintedFigure.parse(row.targetPrinted).cumulative();
        if (given.cumulative() ? !row.cumulative : printedTotal) {
            checks.add("/target", "BRACKETS_DIFFER", row.targetPrinted);
        }
        if (changed.comparator().isFloor() != present.comparator().isFloor()) {
            checks.add("/target", "COMPARATOR_REVERSED", present.comparator().symbol());
        } else if (figure.isSameAs(present.figure()) && changed.comparator() == present.comparator()) {
            checks.add("/target", "SAME_TARGET");
        }
        if (figure.value() != null && !Decimals.isWithinBounds(figure.value())) {
            checks.add("/target", "NUMBER_OUT_OF_BOUNDS");
        }
    }
}
