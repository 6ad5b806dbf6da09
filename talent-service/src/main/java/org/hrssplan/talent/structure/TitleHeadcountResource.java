package org.hrssplan.talent.structure;

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
import org.hrssplan.http.Paging;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.talent.structure.TitleHeadcountService.Written;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Heads by level of professional title over HTTP. */
@PermitAll
@Path("/api/v1/title-headcounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "title-headcounts")
public class TitleHeadcountResource {

    private final TitleHeadcountService headcounts;
    private final SafeWrites writes;
    private final Journal journal;
    private final ObjectMapper json;

    TitleHeadcountResource(TitleHeadcountService headcounts, SafeWrites writes, Journal journal, ObjectMapper json) {
        this.headcounts = headcounts;
        this.writes = writes;
        this.journal = journal;
        this.json = json;
    }

    @PUT
    @Path("/{region}/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "putTitleHeadcount",
            summary = "Record the heads by level of a region at the end of a year, or revise them with their entity tag"
                    + " in If-Match; the same heads again change nothing")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or unchanged",
            content = @Content(schema = @Schema(implementation = TitleHeadcountView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time",
            content = @Content(schema = @Schema(implementation = TitleHeadcountView.class)))
    @APIResponse(responseCode = "428")
    public Response put(
            @RestPath String region,
            @RestPath int year,
            GivenTitleHeadcount given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return writes.run(
                null,
                "PUT " + TitleHeadcountService.path(region, year),
                given,
                () -> answer(headcounts.put(region, year, given, ifMatch, language), region, year, language));
    }

    private StoredAnswer answer(Written written, String region, int year, Locale language) {
        StoredAnswer answer = StoredAnswer.of(written.created() ? 201 : 200, written.view(), language, json)
                .with(HttpHeaders.ETAG, written.view().etag());
        return written.created() ? answer.with(HttpHeaders.LOCATION, TitleHeadcountService.path(region, year)) : answer;
    }

    @GET
    @Operation(
            operationId = "listTitleHeadcounts",
            summary = "Heads by level by region and year; a repeated filter means or")
    public Page<TitleHeadcountView> list(
            @RestQuery List<String> region,
            @RestQuery @Nullable Integer from,
            @RestQuery @Nullable Integer to,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        int first = from == null ? TitleHeadcountService.FIRST_YEAR : from;
        int last = to == null ? TitleHeadcountService.LAST_YEAR : to;
        if (last < first) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, to == null ? "from" : "to", to == null ? from : to);
        }
        return headcounts.list(region, first, last, journal.at(asOf), limit, cursor);
    }

    @GET
    @Path("/{region}/{year}")
    @Operation(operationId = "getTitleHeadcount", summary = "The heads by level of a region at the end of a year")
    public RestResponse<TitleHeadcountView> get(
            @RestPath String region, @RestPath int year, @RestQuery @Nullable Instant asOf) {
        TitleHeadcountView view = headcounts.get(region, year, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @Path("/{region}/{year}/revisions")
    @Operation(operationId = "listTitleHeadcountRevisions", summary = "Every revision of the heads of a year")
    public Page<TitleHeadcountView> revisions(
            @RestPath String region,
            @RestPath int year,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                headcounts.revisions(region, year, vintage),
                one -> Integer.toString(one.revision()),
                limit,
                cursor,
                "title headcount revisions " + region + " " + year + " " + vintage);
    }
}
