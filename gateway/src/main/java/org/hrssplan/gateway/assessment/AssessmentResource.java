package org.hrssplan.gateway.assessment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.gateway.part.PlanQuestion;
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** The ranking of regions over all domains. */
@Path("/api/v1/plans/{plan}/assessment")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {
    private final Assessments assessments;

    AssessmentResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @Operation(
            operationId = "getAssessment",
            summary = "Regions ranked by how they keep to their own targets in all domains, by one weighted mean over"
                    + " all their indicators")
    @APIResponseSchema(Assessment.class)
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    public Uni<Assessment> get(
            @Parameter(description = "Id of the plan", example = "xuzhou-2021-2025") @PathParam("plan") String plan,
            @Parameter(
                            description = "Judge through the end of this period; unless told the last complete year,"
                                    + " within the plan's span",
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
        return assessments.of(new PlanQuestion(plan, period, asOf), Languages.of(headers));
    }
}
