package org.hrssplan.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.hrssplan.http.Languages;
import org.hrssplan.http.OptionalBody;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationView;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The review over HTTP. */
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ReviewResource {

    private final ReviewService review;
    private final SafeWrites writes;
    private final ObjectMapper json;

    ReviewResource(ReviewService review, SafeWrites writes, ObjectMapper json) {
        this.review = review;
        this.writes = writes;
        this.json = json;
    }

    @POST
    @Path("/{id}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLISHER)
    @Scoped(Scope.OBSERVATION)
    @Operation(
            operationId = "publishObservation",
            summary = "Publish the revision under review; needs the entity tag of the observation in If-Match")
    @APIResponseSchema(value = ObservationView.class, responseCode = "200", responseDescription = "It is published")
    @APIResponse(responseCode = "409")
    public Response publish(
            @RestPath String id,
            @RequestBody(required = false) @OptionalBody @Nullable Remark remark,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        return decide(id, Outcome.PUBLISHED, remark, ifMatch, idempotencyKey, headers);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.REVIEWER, Roles.PUBLISHER})
    @Scoped(Scope.OBSERVATION)
    @Operation(
            operationId = "returnObservation",
            summary = "Return the revision under review with a reason; needs the entity tag in If-Match")
    @APIResponseSchema(value = ObservationView.class, responseCode = "200", responseDescription = "It is returned")
    @APIResponse(responseCode = "409")
    public Response giveBack(
            @RestPath String id,
            @Nullable Remark remark,
            @Parameter(required = true) @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        return decide(id, Outcome.RETURNED, remark, ifMatch, idempotencyKey, headers);
    }

    private Response decide(
            String id,
            Outcome outcome,
            @Nullable Remark given,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            HttpHeaders headers) {
        Remark remark = given == null ? Remark.NONE : given;
        Locale language = Languages.of(headers);
        return writes.run(
                idempotencyKey,
                "POST /observations/" + id + " " + outcome,
                List.of(remark, String.valueOf(ifMatch)),
                () -> answer(review.decide(id, outcome, remark, ifMatch, language), language));
    }

    private StoredAnswer answer(ObservationView view, Locale language) {
        return StoredAnswer.of(200, view, language, json).with(HttpHeaders.ETAG, view.etag());
    }
}
