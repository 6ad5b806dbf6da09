package org.hrssplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses what is too large with a problem; the server's own limits are wider, since its answers have no body.
 */
@ApplicationScoped
class RequestLimits {
    private final HttpLimits limits;
    private final long maxUri;
    private final long maxHeaders;

    RequestLimits(HttpLimits limits) {
        this.limits = limits;
        this.maxUri = limits.maxUri().asLongValue();
        this.maxHeaders = limits.maxHeaders().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, CurrentRequest.PRIORITY - 1);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > maxUri) {
            StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.URI_TOO_LONG, maxUri));
        } else if (headerBytes(request) > maxHeaders) {
            StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.HEADERS_TOO_LARGE, maxHeaders));
        } else if (announcesTooMuch(request)) {
            StrayRequests.refuseAndClose(
                    context, Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE, limits.bodyAt(request.path())));
        } else {
            context.next();
        }
    }

    /** The server reads each byte of a header as one character. */
    private static long headerBytes(HttpServerRequest request) {
        long bytes = 0;
        for (var header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length();
        }
        return bytes;
    }

    private boolean announcesTooMuch(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limits.bodyAt(request.path());
    }
}
