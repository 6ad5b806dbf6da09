package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * The whole-plan view: every chapter with indicators and progress, from whichever domain owns them.
 *
 * @param period through whose end the plan is judged
 * @param asOf with what was known then; null for now
 * @param complete whether every domain answered, and none is known to lack its part
 * @param published how much of it is published; null where its packages do not tell which domains have parts
 * @param domains how each domain answered
 * @param chapters in the plan's own order
 * @param programmes named action plans 专栏 by their number, with how far their commitments are
 * @param alerts that are open for the plan's own region, the most urgent first
 */
@Schema(description = "The whole-plan view: every chapter with its indicators and their progress.")
public record WholePlan(
        PlanHead plan,
        @Schema(examples = "2021") String period,
        @Nullable Instant asOf,
        @Schema(description = "Whether every domain answered, and none is known to lack its part") boolean complete,
        @Nullable Published published,
        Summary summary,
        List<DomainState> domains,
        List<Chapter> chapters,
        List<JsonNode> programmes,
        List<JsonNode> alerts) {}
