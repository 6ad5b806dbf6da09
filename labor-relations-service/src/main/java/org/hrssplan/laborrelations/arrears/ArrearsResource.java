package org.hrssplan.laborrelations.arrears;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Access;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cases of wage arrears over HTTP. */
@Path(ArrearsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wage-arrears")
public class ArrearsResource {

    static final String PATH = "/api/v1/wage-arrears";

    private final Access access;
    private final ArrearsService arrears;
    private final ArrearsReading reading;
    private final RegionRepository regions;
    private final Journal journal;
    private final SafeWrites writes;
    private final ObjectMapper json;

    ArrearsResource(
            Access access,
            ArrearsService arrears,
            ArrearsReading reading,
            RegionRepository regions,
            Journal journal,
            SafeWrites writes,
            ObjectMapper json) {
        this.access = access;
        this.arrears = arrears;
        this.reading = reading;
        this.regions = regions;
        this.journal = journal;
        this.writes = writes;
        this.json = json;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "putWageArrears",
            summary = "Register a case of wage arrears, or revise it with its entity tag in If-Match;"
                    + " the same again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or the same as before",
            content = @Content(schema = @Schema(implementation = ArrearsView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ArrearsView.class)))
    @APIResponse(responseCode = "428")
    public Response put(
            @RestPath String id,
            GivenArrears given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return writes.run(null, "PUT " + PATH + "/" + id, List.of(given, String.valueOf(ifMatch)), () -> arrears.put(
                        id, given, ifMatch, language)
                .answer(PATH + "/" + id, language, json));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Scoped(Scope.RECORD)
    @Operation(operationId = "getWageArrears", summary = "One case of wage arrears")
    public RestResponse<ArrearsView> get(@RestPath String id, @RestQuery @Nullable Instant asOf) {
        ArrearsView view = reading.get(id, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Scoped(Scope.RECORD)
    @Operation(operationId = "listWageArrears", summary = "Cases of wage arrears by region and id")
    public Page<ArrearsView> list(
            @RestQuery List<String> region,
            @RestQuery @Nullable Boolean descendants,
            @RestQuery List<ArrearsState> state,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        List<String> wanted = Boolean.TRUE.equals(descendants) ? regions.withDescendants(region) : region;
        return reading.list(new ArrearsFilter(access.readable(wanted), state), journal.at(asOf), limit, cursor);
    }

    @POST
    @Path("/{id}/recoveries")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.RECORD)
    @Operation(operationId = "recoverWages", summary = "Record what was paid of a case, never more than is owed")
    @APIResponseSchema(value = RecoveryView.class, responseCode = "201", responseDescription = "It is recorded")
    public Response recover(
            @RestPath String id,
            GivenRecovery given,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        String path = PATH + "/" + id + "/recoveries";
        return writes.run(idempotencyKey, "POST " + path, given, () -> StoredAnswer.of(
                        201, arrears.recover(id, given, language), language, json)
                .with(HttpHeaders.LOCATION, path));
    }

    @GET
    @Path("/{id}/recoveries")
    @RolesAllowed(Roles.READER)
    @Scoped(Scope.RECORD)
    @Operation(operationId = "listRecoveries", summary = "What was paid of a case, in the order of recording")
    public Page<RecoveryView> recoveries(
            @RestPath String id,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                reading.recoveries(id, vintage),
                one -> Integer.toString(one.number()),
                limit,
                cursor,
                "recoveries " + id + " " + vintage);
    }
}
