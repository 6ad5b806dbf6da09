package org.hrssplan.gateway.breakdown;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * Whether the breakdowns of a plan add up, in all domains.
 *
 * @param asOf as far as they were known then; null for now
 * @param consistent whether everything adds up that is adopted in the domains that answered
 * @param complete whether every domain answered
 * @param domains how each domain answered
 * @param items the breakdowns as their domains sent them, in the order of the domains
 */
@Schema(description = "Whether the breakdowns of a plan add up, in all domains; complete if every domain answered.")
public record BreakdownCheck(
        String plan,
        @Nullable Instant asOf,
        @Schema(description = "Whether everything adds up that is adopted in the domains that answered")
                boolean consistent,
        boolean complete,
        List<DomainState> domains,
        List<JsonNode> items) {}
