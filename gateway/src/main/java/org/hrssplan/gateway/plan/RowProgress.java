package org.hrssplan.gateway.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is; whatever else its domain says of it stands beside these.
 *
 * @param indicator its code
 * @param period through whose end it is judged
 * @param target T in the unit; null for a structure
 * @param baseline B, where it is measured as the target is
 * @param achieved A; null where nothing is published
 * @param completionRate percent with two decimals; null for ceilings
 * @param headroom what is left below a ceiling, in the row's unit
 * @param scheduled what is asked through the period
 * @param pace what is reached, divided by what is asked
 * @param satisfied whether the target is met; null where that cannot be told
 * @param outlook ON_COURSE, AT_RISK or UNKNOWN
 * @param partial whether something that was due is not published
 * @param coverage which periods and regions were due, and which are published
 * @param explanation the rule, its inputs and the arithmetic, so that it can be redone by hand
 */
@Schema(
        description = "How far a target is, in the row's unit; more fields may stand beside these.",
        additionalProperties = Schema.True.class)
public record RowProgress(
        @Schema(examples = "urban-new-employment") String indicator,
        @Schema(examples = "450200") @Nullable String region,
        @Schema(examples = "2021") String period,
        @Schema(examples = "万人") @Nullable String unit,
        @Schema(examples = "CUMULATIVE") @Nullable String targetKind,
        @Schema(examples = "25") @Nullable BigDecimal target,
        @Nullable BigDecimal baseline,
        @Schema(examples = "6.10") @Nullable BigDecimal achieved,
        @Schema(examples = "24.40") @Nullable BigDecimal completionRate,
        @Nullable BigDecimal headroom,
        @Schema(examples = "5") @Nullable BigDecimal scheduled,
        @Schema(examples = "1.22") @Nullable BigDecimal pace,
        @Nullable BigDecimal requiredPerYear,
        @Nullable BigDecimal projected,
        @Nullable Boolean satisfied,
        @Schema(type = SchemaType.STRING, implementation = Verdict.class) String verdict,
        @Schema(examples = "ON_COURSE") @Nullable String outlook,
        boolean partial,
        @Nullable Map<String, Object> coverage,
        @Nullable Map<String, Object> explanation) {

    public RowProgress {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(period);
        Objects.requireNonNull(verdict);
    }
}
