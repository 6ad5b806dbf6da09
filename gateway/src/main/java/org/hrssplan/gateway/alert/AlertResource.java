package org.hrssplan.gateway.alert;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** Alerts of all domains. */
@Path("/api/v1/alerts")
@Tag(name = "alerts", description = "Rules that fired, in all domains")
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {
    private static final List<AlertState> OPEN = List.of(AlertState.RAISED, AlertState.ACKNOWLEDGED);

    private final AlertLists lists;

    AlertResource(AlertLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listAlerts",
            summary = "The alerts of all domains, the most urgent first, open ones unless a state is asked for; a"
                    + " repeated filter means or")
    @APIResponseSchema(AlertList.class)
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    public Uni<AlertList> list(
            @Parameter(description = "Ids of plans", example = "[\"liuzhou-2021-2025\"]") @QueryParam("plan")
                    List<String> plan,
            @Parameter(description = "Codes of indicators", example = "[\"urban-new-employment\"]")
                    @QueryParam("indicator")
                    List<String> indicator,
            @Parameter(description = "Codes of regions", example = "[\"450200\"]") @QueryParam("region")
                    List<String> region,
            @Parameter(description = "Names of rules", example = "[\"behind-schedule\"]") @QueryParam("rule")
                    List<String> rule,
            @QueryParam("level") List<AlertLevel> level,
            @QueryParam("state") List<AlertState> state,
            @Parameter(
                            description = "Where they stood at this instant; unless told where they stand now",
                            example = "2022-03-02T00:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Parameter(description = "Entries on a page: 100 unless told, at most 1000") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        AlertFilter filter =
                new AlertFilter(plan, indicator, region, rule, level, state.isEmpty() ? OPEN : state, asOf);
        return lists.of(filter, limit, cursor, Languages.of(headers));
    }
}
