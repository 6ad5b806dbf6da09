package org.hrssplan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of a service's answer goes back to the client, beside its body. */
final class Back {
    private static final int SWITCHING_PROTOCOLS = 101;
    private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 305, 307, 308);
    private static final List<String> ADDRESSES = List.of("Location", "Content-Location");

    private Back() {}

    /**
     * The answer's headers as they are at the gateway.
     *
     * @param own those that the gateway has set on its answer itself; they are not said twice
     */
    static MultiMap headers(HttpClientResponse answer, MultiMap own, Locations locations) {
        MultiMap headers = EndToEnd.of(answer.headers());
        EndToEnd.removeAll(headers, "access-control-");
        own.names().stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals("vary"))
                .forEach(headers::remove);
        for (String name : ADDRESSES) {
            String there = headers.get(name);
            if (there != null) {
                headers.remove(name);
                locations.here(there).ifPresent(here -> headers.set(name, here));
            }
        }
        return headers;
    }

    /**
     * Whether this is nothing that a client of the gateway may get: another protocol, or a redirect to where the gateway
     * does not lead.
     *
     * @param headers as they would go back
     */
    static boolean leadsAstray(HttpClientResponse answer, MultiMap headers) {
        return answer.statusCode() == SWITCHING_PROTOCOLS
                || (REDIRECTS.contains(answer.statusCode())
                        && answer.headers().contains(HttpHeaders.LOCATION)
                        && !headers.contains(HttpHeaders.LOCATION));
    }

    static boolean isEndless(HttpClientResponse answer) {
        return Optional.ofNullable(answer.getHeader(HttpHeaders.CONTENT_TYPE))
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/event-stream"))
                .isPresent();
    }
}
