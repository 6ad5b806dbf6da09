package org.hrssplan.breakdown;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Breakdowns over HTTP. */
@PermitAll
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "breakdowns")
public class BreakdownResource {

    private final BreakdownService breakdowns;
    private final Journal journal;
    private final SafeWrites writes;
    private final ObjectMapper json;

    BreakdownResource(BreakdownService breakdowns, Journal journal, SafeWrites writes, ObjectMapper json) {
        this.breakdowns = breakdowns;
        this.journal = journal;
        this.writes = writes;
        this.json = json;
    }

    @GET
    @Path("/{plan}/breakdowns")
    @Operation(operationId = "listBreakdowns", summary = "Targets split by region and year")
    public Page<BreakdownView> list(
            @RestPath String plan,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                breakdowns.list(plan, vintage),
                BreakdownView::code,
                limit,
                cursor,
                "breakdowns " + plan + " " + vintage);
    }

    @GET
    @Path("/{plan}/breakdowns/{code}")
    @Operation(operationId = "getBreakdown", summary = "One target split by region and year")
    public RestResponse<BreakdownView> get(
            @RestPath String plan, @RestPath String code, @RestQuery @Nullable Instant asOf) {
        BreakdownView view = breakdowns.get(plan, code, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @Path("/{plan}/breakdowns/{code}/revisions")
    @Operation(operationId = "listBreakdownRevisions", summary = "Every revision of a breakdown, from the first")
    public Page<BreakdownView> revisions(
            @RestPath String plan,
            @RestPath String code,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                breakdowns.revisions(plan, code, vintage),
                one -> Integer.toString(one.revision()),
                limit,
                cursor,
                "breakdown revisions " + plan + " " + code + " " + vintage);
    }

    @GET
    @Path("/{plan}/breakdown-check")
    @Operation(
            operationId = "checkBreakdowns",
            summary = "Whether the breakdowns of a plan add up to what they print and to the plan's targets, exactly")
    public BreakdownCheckView check(@RestPath String plan, @RestQuery @Nullable Instant asOf) {
        return breakdowns.check(plan, journal.at(asOf));
    }

    @PUT
    @Path("/{plan}/breakdowns/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Scoped(Scope.PLAN)
    @Operation(
            operationId = "putBreakdown",
            summary = "Split a target by region and year, or revise a split with its entity tag in If-Match: adopted if"
                    + " it adds up to the target exactly, else a draft; the same again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or the same as before",
            content = @Content(schema = @Schema(implementation = BreakdownView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Split for the first time",
            content = @Content(schema = @Schema(implementation = BreakdownView.class)))
    @APIResponse(responseCode = "428")
    public Response put(
            @RestPath String plan,
            @RestPath String code,
            GivenBreakdown given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        String path = "/api/v1/plans/" + plan + "/breakdowns/" + code;
        return writes.run(null, "PUT " + path, List.of(given, String.valueOf(ifMatch)), () -> breakdowns
                .put(plan, code, given, ifMatch, language)
                .answer(path, language, json));
    }
}
