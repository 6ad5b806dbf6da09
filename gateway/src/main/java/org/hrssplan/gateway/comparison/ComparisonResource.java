package org.hrssplan.gateway.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** Comparisons across plans. */
@Path("/api/v1/comparisons")
@Tag(name = "comparisons", description = "One indicator in several plans, side by side")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getComparison",
            summary = "One indicator in several plans: baselines, targets and what was reached, side by side")
    @APIResponseSchema(Comparison.class)
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    public Uni<Comparison> get(
            @Parameter(description = "Code of the indicator", example = "urban-new-employment") @PathParam("code")
                    String code,
            @Parameter(
                            description = "Ids of plans, repeated or separated by commas; unless told all that have the"
                                    + " indicator",
                            example = "[\"liuzhou-2016-2020\"]")
                    @QueryParam("plans")
                    List<String> plans,
            @Parameter(
                            description = "Judge each plan through the end of this period, or of its last year where it"
                                    + " ended before; unless told the last complete year within each plan",
                            example = "2021")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(
                            description = "With what was known at this instant; unless told with what is known now",
                            example = "2022-03-02T00:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Context HttpHeaders headers) {
        return comparisons.of(new ComparisonQuestion(code, plans, period, asOf), Languages.of(headers));
    }
}
