package org.hrssplan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that go on behind the next connection: all but those of the connection itself (RFC 9110, 7.6.1). */
final class EndToEnd {
    private static final List<String> OF_THE_CONNECTION =
            List.of("connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "http2-settings");

    private EndToEnd() {}

    static MultiMap of(MultiMap headers) {
        MultiMap kept = HttpHeaders.headers();
        headers.forEach(header -> kept.add(header.getKey(), header.getValue()));
        for (String names : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : names.split(",", -1)) {
                kept.remove(name.trim());
            }
        }
        OF_THE_CONNECTION.forEach(kept::remove);
        removeAll(kept, "proxy-");
        return kept;
    }

    /** Without the headers whose names begin so. */
    static void removeAll(MultiMap headers, String prefix) {
        for (String name : Set.copyOf(headers.names())) {
            if (name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                headers.remove(name);
            }
        }
    }
}
