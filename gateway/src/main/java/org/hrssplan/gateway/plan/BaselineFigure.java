package org.hrssplan.gateway.plan;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figure of the base year.
 *
 * @param value in the row's unit; null where none is printed, and for structures
 * @param shares of a structure, in percent from the highest level
 * @param printed as in the document
 * @param cumulative whether it is a five-year total
 */
@Schema(description = "The figure of the base year, in the row's unit.", additionalProperties = Schema.True.class)
public record BaselineFigure(
        @Schema(examples = "31.19") @Nullable BigDecimal value,
        @Nullable List<BigDecimal> shares,
        @Schema(examples = "[31.19]") @Nullable String printed,
        boolean cumulative,
        @Schema(examples = "2020") @Nullable Integer year) {}
