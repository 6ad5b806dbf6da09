package org.hrssplan.gateway.assessment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a plan, ranked by how they keep to their own targets in all domains.
 *
 * @param period through whose end they are judged
 * @param asOf with what was known then; null for now
 * @param complete whether every domain answered; if not, the ranking is that of the others
 * @param domains how each domain answered
 * @param scoring how the scores were made
 * @param parts the domains that are in the ranking, with what they count
 * @param regions the ranked by rank and code, then the others by code
 */
@Schema(description = "The regions of a plan, ranked by how they keep to their own targets in all domains.")
public record Assessment(
        @Schema(examples = "xuzhou-2021-2025") String plan,
        @Schema(examples = "2021") String period,
        @Nullable Instant asOf,
        @Schema(description = "Whether every domain answered; if not, the ranking is that of the others")
                boolean complete,
        List<DomainState> domains,
        AssessmentScoring scoring,
        @Schema(description = "The domains that are in the ranking, with what they count") List<DomainTables> parts,
        @Schema(description = "The ranked by rank and code, then the others by code") List<RankedRegion> regions) {}
