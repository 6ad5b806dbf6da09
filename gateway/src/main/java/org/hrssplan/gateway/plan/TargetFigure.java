package org.hrssplan.gateway.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is promised.
 *
 * @param targetKind CUMULATIVE, LEVEL, LIMIT or ANNUAL
 * @param value in the row's unit; null for structures
 * @param shares of a structure, in percent from the highest level
 * @param printed as in the document
 * @param comparator how the achieved figure must compare: GE, GT, LE, LT or EQ
 * @param cumulative whether it is a total over the span
 */
@Schema(description = "What is promised, in the row's unit.", additionalProperties = Schema.True.class)
public record TargetFigure(
        @Schema(examples = "CUMULATIVE") String targetKind,
        @Schema(examples = "25") @Nullable BigDecimal value,
        @Nullable List<BigDecimal> shares,
        @Schema(examples = "≥[25]") @Nullable String printed,
        @Schema(examples = "GE") @Nullable String comparator,
        boolean cumulative,
        @Schema(examples = "2025") @Nullable Integer year) {

    public TargetFigure {
        Objects.requireNonNull(targetKind);
    }
}
