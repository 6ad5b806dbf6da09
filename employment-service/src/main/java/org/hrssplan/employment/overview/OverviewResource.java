package org.hrssplan.employment.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.http.Languages;
import org.hrssplan.question.Questions;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The overview of employment over HTTP. */
@PermitAll
@Path("/api/v1/employment-overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employment-overview")
public class OverviewResource {

    private final OverviewService overview;
    private final Questions questions;
    private final Journal journal;

    OverviewResource(OverviewService overview, Questions questions, Journal journal) {
        this.overview = overview;
        this.questions = questions;
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "getEmploymentOverview",
            summary = "Net new jobs, subsidized training, and the targets of the annexes for a region, reported and"
                    + " computed; by default for the last year that is over")
    @APIResponseSchema(value = EmploymentOverview.class, responseCode = "200")
    @APIResponse(responseCode = "404")
    public EmploymentOverview get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        return overview.of(
                questions.region(region), questions.lastYear(period, vintage), vintage, Languages.of(headers));
    }
}
