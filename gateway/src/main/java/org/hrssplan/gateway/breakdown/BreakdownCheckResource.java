package org.hrssplan.gateway.breakdown;

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
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** The breakdowns of a plan in all domains. */
@Path("/api/v1/plans/{plan}/breakdown-check")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
public class BreakdownCheckResource {
    private final BreakdownChecks checks;

    BreakdownCheckResource(BreakdownChecks checks) {
        this.checks = checks;
    }

    @GET
    @Operation(
            operationId = "checkBreakdowns",
            summary = "Whether the breakdowns of a plan add up to what they print and to the plan's targets, exactly")
    @APIResponseSchema(BreakdownCheck.class)
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    public Uni<BreakdownCheck> check(
            @Parameter(description = "Id of the plan", example = "liuzhou-2021-2025") @PathParam("plan") String plan,
            @Parameter(
                            description =
                                    "As far as they were known at this instant; unless told as they are known now",
                            example = "2022-03-02T00:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Context HttpHeaders headers) {
        return checks.of(new CheckQuestion(plan, asOf), Languages.of(headers));
    }
}
