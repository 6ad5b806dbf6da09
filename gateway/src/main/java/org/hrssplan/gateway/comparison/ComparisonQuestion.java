package org.hrssplan.gateway.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param plans all that have the indicator if empty
 * @param period through whose end; each plan's last complete year if null
 * @param asOf with what was known then; with what is known now if null
 */
record ComparisonQuestion(String code, List<String> plans, @Nullable String period, @Nullable Instant asOf) {

    /** Path and query at a service. */
    String uri() {
        List<String> query = new ArrayList<>();
        plans.forEach(plan -> add(query, "plans", plan));
        add(query, "period", period);
        add(query, "asOf", asOf);
        return "/api/v1/comparisons/" + code + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void add(List<String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), UTF_8));
        }
    }
}
