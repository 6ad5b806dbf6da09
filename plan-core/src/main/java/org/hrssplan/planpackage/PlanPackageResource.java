package org.hrssplan.planpackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.access.Roles;
import org.hrssplan.access.Scope;
import org.hrssplan.access.Scoped;
import org.hrssplan.http.BodyTree;
import org.hrssplan.http.Languages;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.planpackage.PackageReport.PackageOutcome;
import org.hrssplan.planpackage.PlanPackageService.Given;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Plan packages over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanPackageResource {

    private final PlanPackageService packages;
    private final SafeWrites writes;
    private final ObjectMapper json;

    PlanPackageResource(PlanPackageService packages, SafeWrites writes, ObjectMapper json) {
        this.packages = packages;
        this.writes = writes;
        this.json = json;
    }

    @PUT
    @Path("/{plan}")
    @Consumes({MediaType.APPLICATION_JSON, BodyTree.YAML})
    @Blocking
    @RolesAllowed(Roles.PLANNER)
    @Scoped(Scope.PLAN)
    @Operation(
            operationId = "putPlan",
            summary = "Take this service's part of a new plan, whole or not at all; the same content again changes"
                    + " nothing, a stored plan is never changed")
    @RequestBody(
            required = true,
            description = "A plan package, as docs/plan-packages.md describes it",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JsonNode.class)),
                @Content(mediaType = BodyTree.YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "Nothing was written: a dry run, or the plan is stored from the same content",
            content = @Content(schema = @Schema(implementation = PackageReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "The plan is stored",
            content = @Content(schema = @Schema(implementation = PackageReport.class)))
    @APIResponse(responseCode = "409")
    public Response put(
            @RestPath String plan,
            InputStream body,
            @RestQuery @Nullable Boolean dryRun,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers)
            throws IOException {
        Locale language = Languages.of(headers);
        Given given = packages.read(BodyTree.read(body, headers.getMediaType(), language), language);
        if (Boolean.TRUE.equals(dryRun)) {
            return Response.ok(packages.put(plan, given, true, language)).build();
        }
        return writes.run(
                idempotencyKey,
                "PUT /plans/" + plan,
                given.read().digest(),
                () -> answer(packages.put(plan, given, false, language), language));
    }

    private StoredAnswer answer(PackageReport report, Locale language) {
        boolean created = report.outcome() == PackageOutcome.CREATED;
        StoredAnswer answer = StoredAnswer.of(created ? 201 : 200, report, language, json);
        return created ? answer.with(HttpHeaders.LOCATION, "/api/v1/plans/" + report.plan()) : answer;
    }
}
