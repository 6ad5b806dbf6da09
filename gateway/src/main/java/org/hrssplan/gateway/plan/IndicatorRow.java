package org.hrssplan.gateway.plan;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan's indicator table with its progress. A domain's rows are shown as it sent them, whole; this is what
 * each must have at least.
 *
 * @param number as printed
 * @param attribute EXPECTED 预期性 or BINDING 约束性, null where the table has no such column
 * @param unit of every figure of the row
 * @param parent code of the row of which this is a 其中
 * @param markers printed beside the name, such as *
 */
@Schema(
        description =
                "A row of the plan's indicator table with its progress, as its domain sent it; more fields may stand beside these.",
        additionalProperties = Schema.True.class)
public record IndicatorRow(
        @Schema(examples = "1") int number,
        @Schema(examples = "urban-new-employment") String code,
        @Schema(examples = "城镇新增就业人数") String name,
        @Nullable String nameEn,
        Domain domain,
        @Schema(enumeration = {"EXPECTED", "BINDING"}) @Nullable String attribute,
        @Schema(examples = "万人") @Nullable String unit,
        @Nullable String parent,
        @Nullable List<String> markers,
        @Nullable BaselineFigure baseline,
        TargetFigure target,
        RowProgress progress) {

    static final String BINDING = "BINDING";

    public IndicatorRow {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(domain);
        Objects.requireNonNull(target);
        if (!code.equals(progress.indicator())) {
            throw new IllegalArgumentException("progress of another indicator");
        }
        if (progress.unit() != null && !progress.unit().equals(unit)) {
            throw new IllegalArgumentException("progress in another unit");
        }
        // A net flow may be negative, a rate never is.
        if ("%".equals(unit)
                && progress.achieved() != null
                && progress.achieved().signum() < 0) {
            throw new IllegalArgumentException("a rate below zero");
        }
    }
}
