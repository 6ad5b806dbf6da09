package org.hrssplan.socialinsurance.enrolment;

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

/** Enrolment over HTTP. */
@PermitAll
@Path("/api/v1/enrolment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolment")
public class EnrolmentResource {

    private final Questions questions;
    private final EnrolmentService enrolment;

    EnrolmentResource(Questions questions, EnrolmentService enrolment) {
        this.questions = questions;
        this.enrolment = enrolment;
    }

    @GET
    @Operation(
            operationId = "getEnrolment",
            summary = "Participants by scheme and participation rates of a region, reported and computed,"
                    + " against the targets that are valid in the period")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404")
    public EnrolmentView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        return enrolment.of(questions.of(region, period, asOf), Languages.of(headers));
    }
}
