package org.hrssplan.alert;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.alertrule.AlertLevel;
import org.hrssplan.http.Languages;
import org.hrssplan.http.OptionalBody;
import org.hrssplan.http.Page;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.vintage.Journal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Alerts over HTTP. */
@PermitAll
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts")
public class AlertResource {

    private final AlertService alerts;
    private final SafeWrites writes;
    private final Journal journal;
    private final ObjectMapper json;

    AlertResource(AlertService alerts, SafeWrites writes, Journal journal, ObjectMapper json) {
        this.alerts = alerts;
        this.writes = writes;
        this.journal = journal;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listAlerts",
            summary = "Rules that fired, by region, plan, indicator and rule, resolved ones included unless a state is"
                    + " asked for; a repeated filter means or")
    public Page<AlertView> list(
            @RestQuery List<String> plan,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery List<String> rule,
            @RestQuery List<AlertLevel> level,
            @RestQuery List<AlertState> state,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        AlertFilter filter = new AlertFilter(plan, indicator, region, rule, level, state);
        return alerts.list(filter, journal.at(asOf), limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlert", summary = "One alert with every step of its life")
    public RestResponse<AlertView> get(@RestPath String id, @RestQuery @Nullable Instant asOf) {
        AlertView view = alerts.get(id, journal.at(asOf));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, view.etag())
                .build();
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Take an alert up; needs its entity tag in If-Match. More urgent, it is raised anew")
    @APIResponseSchema(value = AlertView.class, responseCode = "200", responseDescription = "It is acknowledged")
    @APIResponse(responseCode = "409")
    public Response acknowledge(
            @RestPath String id,
            @RequestBody(required = false) @OptionalBody @Nullable AlertNote note,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        return move(id, AlertState.ACKNOWLEDGED, note, ifMatch, idempotencyKey, headers);
    }

    @POST
    @Path("/{id}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Scoped(Scope.RECORD)
    @Operation(
            operationId = "resolveAlert",
            summary = "Close an alert with a reason; needs its entity tag in If-Match. It comes again when there is"
                    + " something new to say")
    @APIResponseSchema(value = AlertView.class, responseCode = "200", responseDescription = "It is resolved")
    @APIResponse(responseCode = "409")
    public Response resolve(
            @RestPath String id,
            @Nullable AlertNote note,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        return move(id, AlertState.RESOLVED, note, ifMatch, idempotencyKey, headers);
    }

    private Response move(
            String id,
            AlertState state,
            @Nullable AlertNote given,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            HttpHeaders headers) {
        AlertNote note = given == null ? AlertNote.NONE : given;
        Locale language = Languages.of(headers);
        return writes.run(
                idempotencyKey,
                "POST /alerts/" + id + " " + state,
                List.of(note, String.valueOf(ifMatch)),
                () -> answer(alerts.move(id, state, note, ifMatch, language), language));
    }

    private StoredAnswer answer(AlertView view, Locale language) {
        return StoredAnswer.of(200, view, language, json).with(HttpHeaders.ETAG, view.etag());
    }
}
