package org.hrssplan.employment.monitoring;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.hrssplan.access.Access;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
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

/** Employers of the sample over HTTP. */
@Path(MonitoredEmployerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitoring")
public class MonitoredEmployerResource {

    static final String PATH = "/api/v1/monitored-employers";

    private final Access access;
    private final EmployerService employers;
    private final RegionRepository regions;
    private final Questions questions;
    private final Journal journal;
    private final SafeWrites writes;
    private final ObjectMapper json;

    MonitoredEmployerResource(
            Access access,
            EmployerService employers,
            RegionRepository regions,
            Questions questions,
            Journal journal,
            SafeWrites writes,
            ObjectMapper json) {
        this.access = access;
        this.employers = employers;
        this.regions = regions;
        this.questions = questions;
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
            operationId = "putMonitoredEmployer",
            summary = "Take an employer into the sample, or revise it with its entity tag in If-Match;"
                    + " the same again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or the same as before",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Taken into the sample",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    @APIResponse(responseCode = "428")
    public Response put(
            @RestPath String id,
            GivenEmployer given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return writes.run(null, "PUT " + PATH + "/" + id, List.of(given, String.valueOf(ifMatch)), () -> employers
                .put(id, given, ifMatch, language)
                .answer(PATH + "/" + id, language, json));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Scoped(Scope.RECORD)
    @Operation(operationId = "getMonitoredEmployer", summary = "One employer of the sample")
    public RestResponse<EmployerView> get(@RestPath String id, @RestQuery @Nullable Instant asOf) {
        EmployerView view = employers.get(id, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "listMonitoredEmployers",
            summary = "Employers of the sample by region and id; month limits the list to those in the sample then")
    public Page<EmployerView> list(
            @RestQuery List<String> region,
            @RestQuery @Nullable Boolean descendants,
            @RestQuery List<String> industry,
            @RestQuery @Nullable String month,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        List<String> wanted = Boolean.TRUE.equals(descendants) ? regions.withDescendants(region) : region;
        String inMonth = month == null ? null : questions.month("month", month).toString();
        return employers.list(
                new EmployerFilter(access.readable(wanted), industry, inMonth), journal.at(asOf), limit, cursor);
    }
}
