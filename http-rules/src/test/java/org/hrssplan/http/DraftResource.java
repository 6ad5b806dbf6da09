package org.hrssplan.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Something to try the rules of writing on. */
@Path("/api/v1/drafts")
public class DraftResource {
    static final String TAG = "\"r1\"";
    static final AtomicLong SENT = new AtomicLong();
    static final AtomicLong MOST_UNDERWAY = new AtomicLong();

    /** Just enough to have a body. */
    public record Draft(String text) {}

    @GET
    @Path("/1")
    public RestResponse<Draft> get() {
        return RestResponse.ResponseBuilder.ok(new Draft("a"))
                .header("ETag", TAG)
                .build();
    }

    @GET
    @Path("/2")
    public Response weak() {
        return Response.ok(new Draft("a"))
                .tag(new jakarta.ws.rs.core.EntityTag("r2", true))
                .build();
    }

    @POST
    public RestResponse<Draft> create(Draft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return RestResponse.ResponseBuilder.<Draft>created(URI.create("/api/v1/drafts/1"))
                .entity(draft)
                .header("X-Key", key)
                .header("ETag", TAG)
                .build();
    }

    @POST
    @Path("/later")
    @ResponseStatus(202)
    public Draft accept(Draft draft) {
        return draft;
    }

    @POST
    @Path("/some")
    @ResponseStatus(207)
    public Draft some(Draft draft) {
        return draft;
    }

    @PUT
    @Path("/1")
    public Draft change(Draft draft, @RestHeader("If-Match") @Nullable String ifMatch) {
        IfMatch.require(ifMatch, TAG);
        return draft;
    }

    @POST
    @Path("/none")
    public Draft refuse(Draft draft) {
        throw new ApiException(ErrorCode.IMPORT_REJECTED, 2)
                .withExtensions(Map.of("rejected", 2, "drafts", new Draft[] {draft}));
    }

    @POST
    @Path("/twice")
    public Draft wait(Draft draft) {
        throw new ApiException(ErrorCode.IDEMPOTENCY_IN_PROGRESS).withRetryAfter(java.time.Duration.ofSeconds(2));
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public long read(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long read = 0;
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            read += count;
            long underway = SENT.get() - read;
            MOST_UNDERWAY.accumulateAndGet(underway, Math::max);
        }
        return read;
    }
}
