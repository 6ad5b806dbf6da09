package org.hrssplan.gateway.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * The plans of all domains.
 *
 * @param items the latest first
 * @param next cursor of the page that follows; absent on the last page
 * @param complete whether every domain answered
 * @param domains how each domain answered
 */
@Schema(description = "The plans of all domains; complete if every domain answered.")
public record PlanList(
        List<PlanEntry> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        boolean complete,
        List<DomainState> domains) {}
