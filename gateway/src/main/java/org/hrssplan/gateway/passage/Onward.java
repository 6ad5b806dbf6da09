package org.hrssplan.gateway.passage;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Set;

/** What of a client's request goes on to a service, beside its body. */
final class Onward {
    /** What the gateway has dealt with: its own address, the length of the body, and who may ask from which pages. */
    private static final List<String> DEALT_WITH = List.of("host", "expect", "origin", "forwarded", "x-real-ip", "via");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private Onward() {}

    static MultiMap headers(HttpServerRequest request) {
        MultiMap headers = EndToEnd.of(request.headers());
        DEALT_WITH.forEach(headers::remove);
        EndToEnd.removeAll(headers, "access-control-");
        EndToEnd.removeAll(headers, "x-forwarded-");
        if (Span.current().getSpanContext().isValid()) {
            // The client of the service adds those of its own span, whose parent they are.
            headers.remove("traceparent");
            headers.remove("tracestate");
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        HostAndPort asked = request.authority();
        if (asked != null) {
            headers.set("X-Forwarded-Host", asked.toString());
        }
        headers.set("Via", (request.version() == HttpVersion.HTTP_2 ? "2" : "1.1") + " hrss-plan");
        return headers;
    }

    /** Whether there is no body to be passed on. */
    static boolean isBodiless(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return length.equals("0");
        }
        return request.version() == HttpVersion.HTTP_2
                ? reads(request)
                : !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whether it may be sent twice without harm. */
    static boolean reads(HttpServerRequest request) {
        return READING.contains(request.method());
    }
}
