package org.hrssplan.gateway.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.plan.BaselineFigure;
import org.hrssplan.gateway.plan.PlanHead;
import org.hrssplan.gateway.plan.RowProgress;
import org.hrssplan.gateway.plan.TargetFigure;
import org.jspecify.annotations.Nullable;

/**
 * The indicator in one plan. It is shown as its domain sent it, whole; this is what it must have at least.
 *
 * @param progress through the period, or through the plan's last year where it ended before; null where the plan begins
 *     after the period
 */
@Schema(
        description = "The indicator in one plan, as its domain sent it; more fields may stand beside these.",
        additionalProperties = Schema.True.class)
public record ComparedPlan(PlanHead plan, ComparedRow row, @Nullable RowProgress progress, ComparedFigures inBaseUnit) {

    public ComparedPlan {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(row);
        Objects.requireNonNull(inBaseUnit);
        if (progress != null && !row.code().equals(progress.indicator())) {
            throw new IllegalArgumentException("progress of another indicator");
        }
    }

    /**
     * A row of a plan's indicator table.
     *
     * @param number as printed
     * @param name as the plan prints it
     * @param unit of every figure of the row
     * @param target that was in force
     */
    @Schema(description = "A row of a plan's indicator table.", additionalProperties = Schema.True.class)
    public record ComparedRow(
            @Schema(examples = "1") int number,
            @Schema(examples = "urban-new-employment") String code,
            @Schema(examples = "城镇新增就业人数") String name,
            @Schema(enumeration = {"EXPECTED", "BINDING"}) @Nullable String attribute,
            @Schema(examples = "万人") String unit,
            @Nullable List<String> markers,
            @Nullable BaselineFigure baseline,
            TargetFigure target) {

        public ComparedRow {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(target);
        }
    }

    /**
     * The figures of a row in the base unit, exactly; null for structures and where there is none.
     *
     * @param baseline as the plan prints it, whether or not it is measured as the target is
     */
    @Schema(
            description =
                    "The figures of a row in the base unit, exactly; null for structures and where there is none.")
    public record ComparedFigures(
            @Schema(examples = "311900") @Nullable BigDecimal baseline,
            @Schema(examples = "250000") @Nullable BigDecimal target,
            @Schema(examples = "61000") @Nullable BigDecimal achieved) {}
}
