package org.hrssplan.employment.unemployment;

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

/** Rates of unemployment over HTTP. */
@PermitAll
@Path("/api/v1/unemployment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unemployment")
public class UnemploymentResource {

    private final UnemploymentService unemployment;
    private final Questions questions;
    private final Journal journal;

    UnemploymentResource(UnemploymentService unemployment, Questions questions, Journal journal) {
        this.unemployment = unemployment;
        this.questions = questions;
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "getUnemployment",
            summary = "Registered and surveyed urban unemployment of a region through the end of a period, against the"
                    + " ceilings of the plans in force, with a warning level")
    @APIResponseSchema(value = UnemploymentView.class, responseCode = "200")
    @APIResponse(responseCode = "404")
    public UnemploymentView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        Vintage vintage = journal.at(asOf);
        return unemployment.of(
                questions.region(region), questions.untilNow(period, vintage), vintage, Languages.of(headers));
    }
}
