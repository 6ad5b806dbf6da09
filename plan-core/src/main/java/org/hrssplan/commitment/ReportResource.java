package org.hrssplan.commitment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.commitment.ReportService.Submitted;
import org.hrssplan.http.Languages;
import org.hrssplan.http.OptionalBody;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.record.PutRecord;
import org.hrssplan.review.Remark;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reports of commitments and their review over HTTP. */
@PermitAll
@Path("/api/v1/plans/{plan}/commitments/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
public class ReportResource {

    private final ReportService reports;
    private final SafeWrites writes;
    private final Journal journal;
    private final ObjectMapper json;

    ReportResource(ReportService reports, SafeWrites writes, Journal journal, ObjectMapper json) {
        this.reports = reports;
        this.writes = writes;
        this.journal = journal;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Scoped(Scope.PLAN)
    @Operation(
            operationId = "reportCommitment",
            summary = "Report how far a commitment is, for review; a correction needs the entity tag of the report in"
                    + " If-Match, and the same again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "Corrected, or unchanged",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Reported for the first time",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "428")
    public Response submit(
            @RestPath String plan,
            @RestPath String id,
            GivenReport given,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return writes.run(
                idempotencyKey,
                "POST /plans/" + plan + "/commitments/" + id + "/reports",
                List.of(given, String.valueOf(ifMatch)),
                () -> answer(reports.submit(plan, id, given, ifMatch, language), language));
    }

    private StoredAnswer answer(Submitted submitted, Locale language) {
        ReportView view = submitted.view();
        return new PutRecord<>(view, view.etag(), submitted.outcome()).answer(view.path(), language, json);
    }

    @GET
    @Operation(
            operationId = "listCommitmentReports",
            summary = "Every revision of what was reported of a commitment, by occurrence and revision")
    public Page<ReportView> revisions(
            @RestPath String plan,
            @RestPath String id,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                reports.revisions(plan, id, vintage),
                one -> one.period() + " " + one.revision(),
                limit,
                cursor,
                "reports " + plan + " " + id + " " + vintage);
    }

    @GET
    @Path("/{period}")
    @Operation(
            operationId = "getCommitmentReport",
            summary = "The latest revision of what was reported of a commitment for one occurrence")
    public RestResponse<ReportView> get(
            @RestPath String plan, @RestPath String id, @RestPath String period, @RestQuery @Nullable Instant asOf) {
        ReportView view = reports.latest(plan, id, period, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @POST
    @Path("/{period}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLISHER)
    @Scoped(Scope.REPORT)
    @Operation(
            operationId = "publishCommitmentReport",
            summary = "Publish the report under review; needs its entity tag in If-Match")
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "It is published")
    @APIResponse(responseCode = "409")
    public Response publish(
            @RestPath String plan,
            @RestPath String id,
            @RestPath String period,
            @RequestBody(required = false) @OptionalBody @Nullable Remark remark,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        return decide(new Reviewed(plan, id, period, Outcome.PUBLISHED), remark, ifMatch, idempotencyKey, headers);
    }

    @POST
    @Path("/{period}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.REVIEWER, Roles.PUBLISHER})
    @Scoped(Scope.REPORT)
    @Operation(
            operationId = "returnCommitmentReport",
            summary = "Return the report under review with a reason; needs its entity tag in If-Match")
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "It is returned")
    @APIResponse(responseCode = "409")
    public Response giveBack(
            @RestPath String plan,
            @RestPath String id,
            @RestPath String period,
            @Nullable Remark remark,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        return decide(new Reviewed(plan, id, period, Outcome.RETURNED), remark, ifMatch, idempotencyKey, headers);
    }

    /** What is decided about, and how. */
    private record Reviewed(String plan, String id, String period, Outcome outcome) {}

    private Response decide(
            Reviewed reviewed,
            @Nullable Remark given,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            HttpHeaders headers) {
        Remark remark = given == null ? Remark.NONE : given;
        Locale language = Languages.of(headers);
        return writes.run(idempotencyKey, "POST " + reviewed, List.of(remark, String.valueOf(ifMatch)), () -> {
            ReportView view = reports.decide(
                    reviewed.plan(), reviewed.id(), reviewed.period(), reviewed.outcome(), remark, ifMatch, language);
            return StoredAnswer.of(200, view, language, json).with(HttpHeaders.ETAG, view.etag());
        });
    }
}
