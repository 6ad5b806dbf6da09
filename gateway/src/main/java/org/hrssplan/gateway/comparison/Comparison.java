package org.hrssplan.gateway.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in several plans: what each promised, what was reached.
 *
 * @param name in the catalogue; each plan's own stands with its row
 * @param domain that owns the indicator, and compares
 * @param baseUnit of every figure {@code inBaseUnit}
 * @param period that was asked for; null for each plan's last complete year
 * @param asOf with what was known then; null for now
 * @param complete whether every domain answered
 * @param domains how each domain answered
 * @param plans in the order in which they were asked for; all that have the indicator, the latest first, unless told
 * @param without plans that were asked for and have no row of this indicator
 * @param warnings where figures that stand side by side do not mean the same
 */
@Schema(description = "One indicator in several plans: what each promised, what was reached.")
public record Comparison(
        @Schema(examples = "urban-new-employment") String indicator,
        @Schema(examples = "城镇新增就业人数") String name,
        @Nullable String nameEn,
        Domain domain,
        @Schema(examples = "人") String baseUnit,
        @Schema(examples = "2021") @Nullable String period,
        @Nullable Instant asOf,
        boolean complete,
        List<DomainState> domains,
        @Schema(type = SchemaType.ARRAY, implementation = ComparedPlan.class) List<JsonNode> plans,
        List<String> without,
        @Schema(type = SchemaType.ARRAY, implementation = ComparisonWarning.class) List<JsonNode> warnings) {}
