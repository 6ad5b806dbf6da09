package org.hrssplan.laborrelations.casework;

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
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.question.Questions;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Flows of cases over HTTP. */
@PermitAll
@Path(CaseworkResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "casework")
public class CaseworkResource {

    static final String PATH = "/api/v1/casework";

    private final CaseworkService casework;
    private final Questions questions;
    private final RegionRepository regions;
    private final Journal journal;
    private final SafeWrites writes;
    private final ObjectMapper json;

    CaseworkResource(
            CaseworkService casework,
            Questions questions,
            RegionRepository regions,
            Journal journal,
            SafeWrites writes,
            ObjectMapper json) {
        this.casework = casework;
        this.questions = questions;
        this.regions = regions;
        this.journal = journal;
        this.writes = writes;
        this.json = json;
    }

    @PUT
    @Path("/{channel}/{region}/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "putCaseFlow",
            summary = "Record the flow of cases of a channel over a month, quarter or year, or revise it with its"
                    + " entity tag in If-Match; the same again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or the same as before",
            content = @Content(schema = @Schema(implementation = CaseFlowView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CaseFlowView.class)))
    @APIResponse(responseCode = "428")
    public Response put(
            @RestPath String channel,
            @RestPath String region,
            @RestPath String period,
            GivenCaseFlow given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Channel by = channel(channel);
        String code = questions.region(region).code;
        Locale language = Languages.of(headers);
        String location = PATH + "/" + by + "/" + code + "/" + period;
        return writes.run(null, "PUT " + location, List.of(given, String.valueOf(ifMatch)), () -> casework.put(
                        by, code, period, given, ifMatch, language)
                .answer(location, language, json));
    }

    @GET
    @Path("/{channel}/{region}/{period}")
    @Operation(operationId = "getCaseFlow", summary = "The flow of cases of a channel over one period")
    public RestResponse<CaseFlowView> get(
            @RestPath String channel,
            @RestPath String region,
            @RestPath String period,
            @RestQuery @Nullable Instant asOf) {
        CaseFlowView view = casework.get(channel(channel), region, period, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @Operation(operationId = "listCaseFlows", summary = "Flows of cases by region, channel and period")
    public Page<CaseFlowView> list(
            @RestQuery List<Channel> channel,
            @RestQuery List<String> region,
            @RestQuery @Nullable Boolean descendants,
            @RestQuery List<String> period,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        List<String> wanted = Boolean.TRUE.equals(descendants) ? regions.withDescendants(region) : region;
        period.forEach(code -> questions.period("period", code));
        return casework.list(new CaseFlowFilter(channel, wanted, period), journal.at(asOf), limit, cursor);
    }

    private static Channel channel(String name) {
        return Channel.ofName(name).orElseThrow(() -> new ApiException(ErrorCode.RECORD_NOT_FOUND, name));
    }
}
