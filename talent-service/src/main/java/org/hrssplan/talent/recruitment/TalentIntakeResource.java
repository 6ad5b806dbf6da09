package org.hrssplan.talent.recruitment;

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

/** Who comes, over HTTP. */
@PermitAll
@Path("/api/v1/talent-intake")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "talent-intake")
public class TalentIntakeResource {

    private final Questions questions;
    private final TalentIntakeService intake;

    TalentIntakeResource(Questions questions, TalentIntakeService intake) {
        this.questions = questions;
        this.intake = intake;
    }

    @GET
    @Operation(
            operationId = "getTalentIntake",
            summary = "Postdoctoral researchers by year and graduates by area, against the targets of the plans and"
                    + " the areas' own")
    @APIResponseSchema(value = TalentIntakeView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404")
    public TalentIntakeView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        return intake.of(questions.of(region, period, asOf), Languages.of(headers));
    }
}
