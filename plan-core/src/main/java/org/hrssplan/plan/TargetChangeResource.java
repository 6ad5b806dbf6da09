package org.hrssplan.plan;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.Languages;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Changes of targets over HTTP. */
@PermitAll
@Path("/api/v1/plans/{plan}/indicators/{code}/target-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class TargetChangeResource {

    private final TargetChangeService changes;
    private final SafeWrites writes;
    private final Journal journal;
    private final ObjectMapper json;

    TargetChangeResource(TargetChangeService changes, SafeWrites writes, Journal journal, ObjectMapper json) {
        this.changes = changes;
        this.writes = writes;
        this.journal = journal;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLANNER)
    @Scoped(Scope.PLAN)
    @Operation(
            operationId = "addTargetChange",
            summary =
                    "Record that an act has changed the target of a row; needs the row's entity tag in If-Match. It is"
                            + " in force from then on, and asOf shows the target before")
    @APIResponseSchema(value = TargetChangeView.class, responseCode = "201", responseDescription = "It is recorded")
    public Response add(
            @RestPath String plan,
            @RestPath String code,
            GivenTargetChange given,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        Locale language = Languages.of(headers);
        return writes.run(
                idempotencyKey,
                "POST /plans/" + plan + "/indicators/" + code + "/target-changes",
                List.of(given, String.valueOf(ifMatch)),
                () -> answer(plan, code, changes.append(plan, code, given, ifMatch, language), language));
    }

    private StoredAnswer answer(String plan, String code, TargetChangeView added, Locale language) {
        return StoredAnswer.of(201, added, language, json)
                .with(HttpHeaders.LOCATION, new TargetChangeKey(code, added.number(), plan).path());
    }

    @GET
    @Operation(
            operationId = "listTargetChanges",
            summary = "The target that the plan prints, then every change of it by an act")
    public Page<TargetChangeView> list(
            @RestPath String plan,
            @RestPath String code,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Vintage vintage = journal.at(asOf);
        return Paging.of(
                changes.all(plan, code, vintage),
                one -> Integer.toString(one.number()),
                limit,
                cursor,
                "target changes " + plan + " " + code + " " + vintage);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getTargetChange",
            summary = "One change of a target by its number; 0 is the target that the plan prints")
    public TargetChangeView get(
            @RestPath String plan, @RestPath String code, @RestPath int number, @RestQuery @Nullable Instant asOf) {
        return changes.one(new TargetChangeKey(code, number, plan), journal.at(asOf));
    }
}
