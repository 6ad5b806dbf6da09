package org.hrssplan.gateway.passage;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** Refuses requests that a server behind the gateway could understand in another way than the gateway. */
@ApplicationScoped
class AmbiguousRequests {
    /** Behind the limits on size. */
    private static final int PRIORITY = 240;

    private final ClosingConnections closing;

    AmbiguousRequests(ClosingConnections closing) {
        this.closing = closing;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (closing.contains(request.connection())) {
            return;
        }
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!codings.isEmpty()) {
            // It may have come with a Content-Length, which the server has dropped: then what follows on the connection
            // is a request to one reader and the rest of a body to another (RFC 9112, 6.3).
            closing.closeAfter(call);
        }
        if (!isWellFramed(request, codings) || upgrades(request)) {
            refuse(call, new ApiException(ErrorCode.MALFORMED_REQUEST));
        } else if (isForProxies(request.method())) {
            refuse(
                    call,
                    new ApiException(
                            ErrorCode.METHOD_NOT_ALLOWED, request.method().name()));
        } else if (isOfTheApi(call) && !PlainPath.is(request.path())) {
            refuse(call, new ApiException(ErrorCode.PATH_NOT_FOUND, request.path()));
        } else {
            call.next();
        }
    }

    private static void refuse(RoutingContext call, ApiException refusal) {
        call.fail(refusal.code().status(), refusal);
    }

    private static boolean isWellFramed(HttpServerRequest request, List<String> codings) {
        return codings.isEmpty()
                || (codings.size() == 1
                        && codings.get(0).equalsIgnoreCase("chunked")
                        && request.version() == HttpVersion.HTTP_1_1);
    }

    /** The server itself takes what is offered of HTTP/2, so that it is not seen here, or goes on without. */
    private static boolean upgrades(HttpServerRequest request) {
        String protocol = request.getHeader(HttpHeaders.UPGRADE);
        return protocol != null && !protocol.equalsIgnoreCase("h2c");
    }

    private static boolean isForProxies(HttpMethod method) {
        return method.equals(HttpMethod.CONNECT) || method.equals(HttpMethod.TRACE);
    }

    private static boolean isOfTheApi(RoutingContext call) {
        return call.request().path().startsWith("/api/")
                || call.normalizedPath().startsWith("/api/");
    }
}
