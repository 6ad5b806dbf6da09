package org.hrssplan.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.plan.PlanIndicatorView;
import org.hrssplan.plan.PlanView;
import org.hrssplan.progress.ProgressView;
import org.hrssplan.target.Direction;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in several plans: what each promised, what was reached.
 *
 * @param name in the catalogue; each plan's own stands with its row
 * @param baseUnit of every figure {@code inBaseUnit}
 * @param period that was asked for; null for each plan's last complete year
 * @param asOf with what was known then; null for now
 * @param plans in the order in which they were asked for; all that have the indicator, the latest first, unless told
 * @param without plans that were asked for and have no row of this indicator
 * @param warnings where figures that stand side by side do not mean the same
 */
public record ComparisonView(
        String indicator,
        String name,
        String nameEn,
        Kind kind,
        Direction direction,
        String baseUnit,
        @Nullable String period,
        @Nullable Instant asOf,
        List<ComparedPlan> plans,
        List<String> without,
        List<ComparisonWarning> warnings) {

    /**
     * The indicator in one plan.
     *
     * @param row of the plan's indicator table, with the target that was in force
     * @param progress through the period, or through the plan's last year where it ended before; null where the plan
     *     begins after the period
     */
    public record ComparedPlan(
            PlanView plan, PlanIndicatorView row, @Nullable ProgressView progress, ComparedFigures inBaseUnit) {}

    /**
     * The figures of a row in the base unit, exactly; null for structures and where there is none.
     *
     * @param baseline as the plan prints it, whether or not it is measured as the target is
     * @param target in force
     * @param achieved through the period
     */
    public record ComparedFigures(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal achieved) {}

    /**
     * Something in which the plans differ.
     *
     * @param code stable, never translated
     * @param message in the language of the answer
     * @param values what it is in each plan
     */
    public record ComparisonWarning(String code, String message, List<ComparedValue> values) {}

    /** What something is in one plan, as it prints it. */
    public record ComparedValue(String plan, String value) {}
}
