package org.hrssplan.gateway.completeness;

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
import org.hrssplan.gateway.part.PlanQuestion;
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** The figures that a plan asks for in all domains. */
@Path("/api/v1/plans/{plan}/completeness")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
public class CompletenessResource {
    private final CompletenessLists lists;

    CompletenessResource(CompletenessLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "getCompleteness",
            summary = "Which figures of a plan are expected, here, late or missing through the end of a period, in all"
                    + " domains; a page may hold fewer than limit while next is there")
    @APIResponseSchema(Completeness.class)
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    public Uni<Completeness> get(
            @Parameter(description = "Id of the plan", example = "liuzhou-2021-2025") @PathParam("plan") String plan,
            @Parameter(description = "Code of a region; unless told every region that reports", example = "450200")
                    @QueryParam("region")
                    @Nullable
                    String region,
            @Parameter(
                            description = "Figures of periods that end no later than this one; unless told the last"
                                    + " complete year, within the plan's span",
                            example = "2022")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(
                            description = "With what was known at this instant; unless told with what is known now",
                            example = "2022-03-02T00:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @QueryParam("state") List<CompletenessState> state,
            @Parameter(description = "Only what came too late, or only what did not") @QueryParam("late") @Nullable
                    Boolean late,
            @Parameter(description = "Entries on a page: 100 unless told, at most 1000") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        CompletenessQuestion question =
                new CompletenessQuestion(new PlanQuestion(plan, period, asOf), region, state, late);
        return lists.of(question, limit, cursor, Languages.of(headers));
    }
}
