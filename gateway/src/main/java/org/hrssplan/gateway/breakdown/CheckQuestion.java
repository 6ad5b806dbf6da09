package org.hrssplan.gateway.breakdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every domain is asked.
 *
 * @param asOf as far as it was known then; as it is known now if null
 */
record CheckQuestion(String plan, @Nullable Instant asOf) {

    /** Path and query at a service. */
    String uri() {
        String path = "/api/v1/plans/" + plan + "/breakdown-check";
        return asOf == null ? path : path + "?asOf=" + URLEncoder.encode(asOf.toString(), UTF_8);
    }
}
