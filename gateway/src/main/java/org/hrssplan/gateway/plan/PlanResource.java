package org.hrssplan.gateway.plan;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hrssplan.gateway.part.PlanQuestion;
import org.hrssplan.http.Languages;
import org.jspecify.annotations.Nullable;

/** Plans as wholes. */
@Path("/api/v1/plans")
@Tag(name = "plans", description = "Plans as wholes, composed from what the domains know")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE)
            .build();

    private final PlanLists lists;
    private final PlanViews views;
    private final QuickAnswers quick;

    PlanResource(PlanLists lists, PlanViews views, QuickAnswers quick) {
        this.lists = lists;
        this.views = views;
        this.quick = quick;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "The plans of all domains, the latest first")
    @APIResponseSchema(PlanList.class)
    @APIResponse(responseCode = "503")
    public Uni<PlanList> list(
            @Parameter(description = "Entries on a page: 100 unless told, at most 1000") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return lists.of(limit, cursor, Languages.of(headers));
    }

    @GET
    @Path("/{plan}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "getPlan",
            summary = "The whole-plan view: every chapter with its indicators and their progress")
    @APIResponse(
            responseCode = "200",
            description = "The plan; as text/plain a table for people at a terminal",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WholePlan.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "503")
    @APIResponse(responseCode = "304")
    public Uni<Response> get(
            @Parameter(description = "Id of the plan", example = "liuzhou-2021-2025") @PathParam("plan") String plan,
            @Parameter(
                            description = "Judge through the end of this period; unless told the last complete year,"
                                    + " within the plan's span",
                            example = "2021")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(
                            description = "With what was known at this instant; unless told with what is known now",
                            example = "2022-03-02T00:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServerRequest sent) {
        boolean asText =
                MediaType.TEXT_PLAIN_TYPE.equals(request.selectVariant(VARIANTS).getMediaType());
        PlanQuestion question = new PlanQuestion(plan, period, asOf);
        Locale language = Languages.of(headers);
        return views.of(question, language).get().map(composition -> {
            Rendering rendering = composition.rendering(asText);
            quick.remember(sent.uri(), language, question);
            return answer(rendering, headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        });
    }

    private static Response answer(Rendering rendering, @Nullable String acceptEncoding) {
        Rendering.Encoded encoded = rendering.accepted(acceptEncoding);
        Response.ResponseBuilder answer = Response.ok(encoded.bytes(), rendering.mediaType())
                .header(HttpHeaders.ETAG, encoded.etag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (encoded.coding() != null) {
            answer.header(HttpHeaders.CONTENT_ENCODING, encoded.coding());
        }
        return answer.build();
    }
}
