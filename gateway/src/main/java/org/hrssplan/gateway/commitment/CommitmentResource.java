package org.hrssplan.gateway.commitment;

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

/** The promises of a plan in all domains. */
@Path("/api/v1/plans/{plan}/commitments")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentResource {
    private final CommitmentLists lists;

    CommitmentResource(CommitmentLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "What a plan promises beside its table, in all domains and in the order of the document, and"
                    + " where it stands; a repeated filter means or")
    @APIResponseSchema(CommitmentList.class)
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    public Uni<CommitmentList> list(
            @Parameter(description = "Id of the plan", example = "xuzhou-2021-2025") @PathParam("plan") String plan,
            @Parameter(
                            description = "Judge through the end of this period; unless told the last complete year,"
                                    + " within the plan's span",
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
            @QueryParam("kind") List<CommitmentKind> kind,
            @QueryParam("state") List<CommitmentState> state,
            @Parameter(description = "Numbers of programmes 专栏", example = "[1]") @QueryParam("programme")
                    List<Integer> programme,
            @Parameter(
                            description = "Codes of the indicators that measure them",
                            example = "[\"urban-new-employment\"]")
                    @QueryParam("indicator")
                    List<String> indicator,
            @Parameter(description = "Entries on a page: 100 unless told, at most 1000") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        CommitmentQuestion question =
                new CommitmentQuestion(new PlanQuestion(plan, period, asOf), kind, state, programme, indicator);
        return lists.of(question, limit, cursor, Languages.of(headers));
    }
}
