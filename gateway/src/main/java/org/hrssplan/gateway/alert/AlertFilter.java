package org.hrssplan.gateway.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.http.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are asked for; an empty list limits nothing.
 *
 * @param asOf where they stood then; null for now
 */
record AlertFilter(
        List<String> plans,
        List<String> indicators,
        List<String> regions,
        List<String> rules,
        List<AlertLevel> levels,
        List<AlertState> states,
        @Nullable Instant asOf) {

    /** Path and query at a service. */
    String uri() {
        List<String> query = new ArrayList<>(List.of("limit=" + Paging.MAX_LIMIT));
        add(query, "plan", plans);
        add(query, "indicator", indicators);
        add(query, "region", regions);
        add(query, "rule", rules);
        add(query, "level", levels);
        add(query, "state", states);
        if (asOf != null) {
            add(query, "asOf", List.of(asOf));
        }
        return "/api/v1/alerts?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, List<?> values) {
        values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value.toString(), UTF_8)));
    }
}
