package org.hrssplan.talent.skills;

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

/** Skilled workers over HTTP. */
@PermitAll
@Path("/api/v1/skills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "skills")
public class SkillsResource {

    private final Questions questions;
    private final SkillsService skills;

    SkillsResource(Questions questions, SkillsService skills) {
        this.questions = questions;
        this.skills = skills;
    }

    @GET
    @Operation(
            operationId = "getSkills",
            summary = "Skilled workers and their certificates in a region, with the highly skilled and senior parts,"
                    + " against the targets that are valid in the period")
    @APIResponseSchema(value = SkillsView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404")
    public SkillsView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        return skills.of(questions.of(region, period, asOf), Languages.of(headers));
    }
}
