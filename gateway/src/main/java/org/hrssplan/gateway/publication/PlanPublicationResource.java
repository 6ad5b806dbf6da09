package org.hrssplan.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.gateway.publication.PlanPublication.PublicationOutcome;
import org.hrssplan.http.BodyTree;
import org.hrssplan.http.Languages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** New plans as wholes. */
@Path("/api/v1/plans")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlanPublicationResource {
    private final PlanPublications publications;

    PlanPublicationResource(PlanPublications publications) {
        this.publications = publications;
    }

    @PUT
    @Path("/{plan}")
    @Consumes({MediaType.APPLICATION_JSON, BodyTree.YAML})
    @Blocking
    @SecurityRequirement(name = "bearer", scopes = "planner")
    @Operation(
            operationId = "putPlan",
            summary = "Take a whole new plan and give each service its part; sent again, it completes what is missing")
    @RequestBody(
            required = true,
            description = "A whole plan package, as docs/plan-packages.md describes it",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JsonNode.class)),
                @Content(mediaType = BodyTree.YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "Every part is there and was before; or a dry run",
            content = @Content(schema = @Schema(implementation = PlanPublication.class)))
    @APIResponse(
            responseCode = "201",
            description = "Every part is there, and at least one is new",
            content = @Content(schema = @Schema(implementation = PlanPublication.class)))
    @APIResponse(
            responseCode = "207",
            description = "Parts are missing; send the same again",
            content = @Content(schema = @Schema(implementation = PlanPublication.class)))
    @APIResponse(responseCode = "401")
    @APIResponse(responseCode = "403")
    @APIResponse(responseCode = "409")
    // What has begun to be written is finished though its sender leaves.
    @Cancellable(false)
    public Uni<RestResponse<PlanPublication>> put(
            @Parameter(description = "Id of the plan", example = "liuzhou-2021-2025") @PathParam("plan") String plan,
            InputStream body,
            @Parameter(description = "Asks every service what would become of its part, and writes nothing")
                    @QueryParam("dryRun")
                    @Nullable
                    Boolean dryRun,
            @Context HttpHeaders headers)
            throws IOException {
        Locale language = Languages.of(headers);
        JsonNode whole = BodyTree.read(body, headers.getMediaType(), language);
        return publications
                .put(
                        plan,
                        whole,
                        headers.getHeaderString(HttpHeaders.AUTHORIZATION),
                        Boolean.TRUE.equals(dryRun),
                        language)
                .map(PlanPublicationResource::answer);
    }

    private static RestResponse<PlanPublication> answer(PlanPublication publication) {
        boolean created = publication.any(PublicationOutcome.CREATED);
        if (publication.dryRun() || (publication.complete() && !created)) {
            return RestResponse.ok(publication);
        }
        return publication.complete()
                ? ResponseBuilder.create(RestResponse.Status.CREATED, publication)
                        .header(HttpHeaders.LOCATION, "/api/v1/plans/" + publication.plan())
                        .build()
                : ResponseBuilder.<PlanPublication>create(207)
                        .entity(publication)
                        .build();
    }
}
