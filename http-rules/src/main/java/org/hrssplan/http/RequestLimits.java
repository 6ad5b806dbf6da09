package org.hrssplan.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is too large with a problem; the server's own limits are wider, since its answers have no body.
 */
@ApplicationScoped
class RequestLimits {
    private final long maxUri;
    private final long maxHeaders;

    RequestLimits(HttpLimits limits) {
        this.maxUri = limits.maxUri().asLongValue();
        this.maxHeaders = limits.maxHeaders().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, CurrentRequest.PRIORITY - 1);
    }

    /** How many bytes the body of this request may have. */
    static long bodySize(@Nullable RoutingContext context) {
        HttpLimits limits = Arc.container().instance(HttpLimits.class).get();
        return limits.bodyAt(context == null ? null : context.request().path());
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > maxUri) {
            StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.URI_TOO_LONG, maxUri));
        } else if (headerBytes(request) > maxHeaders) {
            StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.HEADERS_TOO_LARGE, maxHeaders));
        } else if (contentLength(request) > bodySize(context)) {
            StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE, bodySize(context)));
        } else {
            context.next();
        }
    }

    private static long headerBytes(HttpServerRequest request) {
        long bytes = 0;
        for (var header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
