package org.hrssplan.gateway.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every domain is asked for its part of a plan.
 *
 * @param period through whose end the plan is judged; the domains' default if null
 * @param asOf with what was known then; with what is known now if null
 */
record Question(String plan, @Nullable String period, @Nullable Instant asOf) {

    /** Path and query at a service. */
    String uri() {
        List<String> query = new ArrayList<>();
        if (period != null) {
            query.add("period=" + URLEncoder.encode(period, UTF_8));
        }
        if (asOf != null) {
            query.add("asOf=" + URLEncoder.encode(asOf.toString(), UTF_8));
        }
        return "/api/v1/plans/" + plan + "/view" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
