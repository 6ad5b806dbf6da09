package org.hrssplan.gateway.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.domain.DomainState;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of all domains.
 *
 * @param items the most urgent first, as their domains sent them
 * @param next cursor of the page that follows; absent on the last page
 * @param complete whether every domain answered
 * @param domains how each domain answered
 */
@Schema(description = "The alerts of all domains; complete if every domain answered.")
public record AlertList(
        List<JsonNode> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        boolean complete,
        List<DomainState> domains) {}
