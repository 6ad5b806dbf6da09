package org.hrssplan.talent.structure;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The structure of professional talent over HTTP. */
@PermitAll
@Path("/api/v1/talent-structure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "talent-structure")
public class TalentStructureResource {

    private final Questions questions;
    private final TalentStructureService structure;

    TalentStructureResource(Questions questions, TalentStructureService structure) {
        this.questions = questions;
        this.structure = structure;
    }

    @GET
    @Operation(
            operationId = "getTalentStructure",
            summary = "Senior, intermediate and junior shares of a region, reported and from the heads,"
                    + " against the structures that are planned for the period")
    @APIResponseSchema(value = TalentStructureView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404")
    public TalentStructureView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        return structure.of(questions.of(region, period, asOf), Languages.of(headers));
    }
}
