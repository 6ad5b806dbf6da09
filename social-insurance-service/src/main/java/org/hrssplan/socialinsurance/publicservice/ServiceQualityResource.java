package org.hrssplan.socialinsurance.publicservice;

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

/** The quality of the public service over HTTP. */
@PermitAll
@Path("/api/v1/service-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-quality")
public class ServiceQualityResource {

    private final Questions questions;
    private final ServiceQualityService quality;

    ServiceQualityResource(Questions questions, ServiceQualityService quality) {
        this.questions = questions;
        this.quality = quality;
    }

    @GET
    @Operation(
            operationId = "getServiceQuality",
            summary = "Cards, ratings, grassroots agencies and entrusted investment of a region, reported and computed,"
                    + " against the targets that are valid in the period")
    @APIResponseSchema(value = ServiceQualityView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404")
    public ServiceQualityView get(
            @Parameter(required = true) @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable Instant asOf,
            @Context HttpHeaders headers) {
        return quality.of(questions.of(region, period, asOf), Languages.of(headers));
    }
}
