package org.hrssplan.gateway.completeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan is reported through the end of a period, in all domains.
 *
 * @param period through whose end figures are asked for
 * @param region code to which the answer is limited; null for all
 * @param asOf with what was known then; null for now
 * @param complete whether every domain answered
 * @param domains how each domain answered
 * @param summary of all figures of the region or regions in the domains that answered, whatever the list is limited to
 * @param parts the same by domain; their sums are the summary
 * @param items in the order of the domains, in each that of the plan
 * @param next cursor of the page that follows; absent on the last page
 */
@Schema(description = "What of a plan is reported through the end of a period, in all domains.")
public record Completeness(
        @Schema(examples = "liuzhou-2021-2025") String plan,
        @Schema(examples = "2022") String period,
        @Schema(examples = "450200") @Nullable String region,
        @Nullable Instant asOf,
        boolean complete,
        List<DomainState> domains,
        CompletenessCounts summary,
        @Schema(description = "The same by domain; their sums are the summary") List<DomainCompleteness> parts,
        @Schema(type = SchemaType.ARRAY, implementation = CompletenessEntry.class) List<JsonNode> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
