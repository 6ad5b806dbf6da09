package org.hrssplan.gateway.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.hrssplan.gateway.plan.CommitmentCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises beside its table, in all domains.
 *
 * @param period through whose end promises are judged; null where there is none
 * @param asOf with what was known then; null for now
 * @param complete whether every domain answered
 * @param domains how each domain answered
 * @param summary of all promises that are asked for, whatever the page
 * @param parts the same by domain; their sums are the summary
 * @param items in the order of the document by chapter and section, in each by domain
 * @param next cursor of the page that follows; absent on the last page
 */
@Schema(description = "What a plan promises beside its table, in all domains.")
public record CommitmentList(
        @Schema(examples = "xuzhou-2021-2025") String plan,
        @Schema(examples = "2022") @Nullable String period,
        @Nullable Instant asOf,
        boolean complete,
        List<DomainState> domains,
        CommitmentCounts summary,
        @Schema(description = "The same by domain; their sums are the summary") List<DomainCommitments> parts,
        @Schema(type = SchemaType.ARRAY, implementation = CommitmentEntry.class) List<JsonNode> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
