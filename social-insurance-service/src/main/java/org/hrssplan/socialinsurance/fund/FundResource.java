package org.hrssplan.socialinsurance.fund;

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
import org.hrssplan.socialinsurance.fund.FundService.Written;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The ledgers of the funds over HTTP. */
@PermitAll
@Path("/api/v1/funds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds")
public class FundResource {

    private final FundService funds;
    private final SafeWrites writes;
    private final Journal journal;
    private final ObjectMapper json;

    FundResource(FundService funds, SafeWrites writes, Journal journal, ObjectMapper json) {
        this.funds = funds;
        this.writes = writes;
        this.journal = journal;
        this.json = json;
    }

    @PUT
    @Path("/{scheme}/{region}/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "putFundYear",
            summary = "Record the accounts of a fund for a year, or revise them with their entity tag in If-Match;"
                    + " the same accounts again change nothing")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or unchanged",
            content = @Content(schema = @Schema(implementation = FundYearView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time",
            content = @Content(schema = @Schema(implementation = FundYearView.class)))
    @APIResponse(responseCode = "428")
    public Response put(
            @RestPath FundScheme scheme,
            @RestPath String region,
            @RestPath int year,
            GivenFundYear given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        FundKey key = new FundKey(region, scheme, year);
        return writes.run(
                null,
                "PUT " + key.path(),
                given,
                () -> answer(funds.put(key, given, ifMatch, language), key, language));
    }

    private StoredAnswer answer(Written written, FundKey key, Locale language) {
        StoredAnswer answer = StoredAnswer.of(written.created() ? 201 : 200, written.view(), language, json)
                .with(HttpHeaders.ETAG, written.view().etag());
        return written.created() ? answer.with(HttpHeaders.LOCATION, key.path()) : answer;
    }

    @GET
    @Operation(
            operationId = "listFundYears",
            summary = "Accounts of the funds by region, scheme and year; a repeated filter means or")
    public Page<FundYearView> list(
            @RestQuery List<String> region,
            @RestQuery List<FundScheme> scheme,
            @RestQuery @Nullable Integer from,
            @RestQuery @Nullable Integer to,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        int first = from == null ? FundService.FIRST_YEAR : from;
        int last = to == null ? FundService.LAST_YEAR : to;
        if (last < first) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, to == null ? "from" : "to", to == null ? from : to);
        }
        return funds.list(new FundFilter(region, scheme, first, last), journal.at(asOf), limit, cursor);
    }

    @GET
    @Path("/{scheme}/{region}/{year}")
    @Operation(operationId = "getFundYear", summary = "The accounts of a fund for a year")
    public RestResponse<FundYearView> get(
            @RestPath FundScheme scheme,
            @RestPath String region,
            @RestPath int year,
            @RestQuery @Nullable Instant asOf) {
        FundYearView view = funds.get(new FundKey(region, scheme, year), journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @Path("/{scheme}/{region}/{year}/revisions")
    @Operation(operationId = "listFundYearRevisions", summary = "Every revision of the accounts of a year")
    public Page<FundYearView> revisions(
            @RestPath FundScheme scheme,
            @RestPath String region,
            @RestPath int year,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        FundKey key = new FundKey(region, scheme, year);
        return Paging.of(
                funds.revisions(key, vintage),
                one -> Integer.toString(one.revision()),
                limit,
                cursor,
                "fund revisions " + key + " " + vintage);
    }
}
