package org.hrssplan.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Languages;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Comparisons across plans over HTTP. */
@PermitAll
@Path("/api/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
@Transactional
public class ComparisonResource {

    private final ComparisonService comparisons;
    private final Journal journal;

    ComparisonResource(ComparisonService comparisons, Journal journal) {
        this.comparisons = comparisons;
        this.journal = journal;
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getComparison",
            summary = "One indicator in several plans: baselines, targets and what was reached, side by side")
    public ComparisonView get(
            @RestPath String code,
            @RestQuery List<String> plans,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        return comparisons.of(code, ComparisonService.ids(plans), period, vintage, Languages.of(headers));
    }
}
