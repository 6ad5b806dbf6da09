package org.hrssplan.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.fulfilment.Bound;
import org.hrssplan.fulfilment.Recurrence;
import org.hrssplan.lint.LintedRow.Cell;
import org.hrssplan.target.Kind;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Fraction;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** What the text promises of an indicator against the target that the table has for it. */
final class PromiseChecks {

    private static final int SCALE = 6;

    private PromiseChecks() {}

    static void check(LintedPlan plan, LintedRow row, Consumer<LintFinding> found) {
        BigDecimal target = row.number(Cell.TARGET);
        if (target == null) {
            return;
        }
        for (LintedPromise promise : plan.promises()) {
            Unit unit = Unit.parse(promise.unit());
            if (promise.indicator().equals(row.code())
                    && isDueAtTheEnd(plan, promise)
                    && unit.isConvertibleTo(row.measure())) {
                compare(plan, row, promise, Fraction.of(row.measure().convert(target, unit)), found);
            }
        }
    }

    private static boolean isDueAtTheEnd(LintedPlan plan, LintedPromise promise) {
        return !promise.change() && (promise.dueYear() == null || promise.dueYear() == plan.endYear());
    }

    private static void compare(
            LintedPlan plan, LintedRow row, LintedPromise promise, Fraction target, Consumer<LintFinding> found) {
        Integer times = timesInTarget(plan, row, promise.recurrence());
        if (times == null) {
            return;
        }
        Fraction promised = read(promise.value()).times(Fraction.of(times, 1));
        if (promised.compareTo(target) == 0) {
            if (promise.comparator() != null
                    && promise.comparator() != row.comparator()
                    && !TextChecks.isRecorded(row, promise.comparator())) {
                found.accept(finding(
                        LintRule.COMPARATOR_DIFFERS_IN_TEXT, row, promise, row.said(Cell.TARGET), promise.said(), ""));
            }
        } else if (!isWithinRange(promise, promised, target)) {
            String total = times == 1
                    ? ""
                    : " × " + times + " = " + promised.toDecimal(SCALE).toPlainString();
            found.accept(finding(
                    LintRule.COMMITMENT_CONTRADICTS_TARGET,
                    row,
                    promise,
                    promise.said(),
                    row.said(Cell.TARGET),
                    total));
        }
    }

    /** How often the promise is contained in the target; null where the two are not measured alike. */
    private static @Nullable Integer timesInTarget(LintedPlan plan, LintedRow row, Recurrence recurrence) {
        return switch (recurrence) {
            case YEARLY -> row.cumulative() ? plan.years() : 1;
            case OVER_SPAN -> row.cumulative() ? 1 : null;
            case ONCE -> 1;
            case ALWAYS -> row.kind() == Kind.FLOW ? null : 1;
            case EVERY_TWO_YEARS -> null;
        };
    }

    private static boolean isWithinRange(LintedPromise promise, Fraction from, Fraction target) {
        return promise.valueTo() != null
                && from.compareTo(target) <= 0
                && target.compareTo(read(promise.valueTo())) <= 0;
    }

    private static Fraction read(String promised) {
        return Bound.of(Comparator.GE, promised).value();
    }

    private static LintFinding finding(
            LintRule rule,
            LintedRow row,
            LintedPromise promise,
            @Nullable Said first,
            @Nullable Said second,
            String total) {
        String place = "/commitments(" + promise.code() + ")";
        return new LintFinding(
                rule, place, row.code(), row.number(), first, second, List.of(promise.code(), total), null);
    }
}
