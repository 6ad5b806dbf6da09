package org.hrssplan.gateway.passage;

import io.vertx.core.http.HttpClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/**
 * A service to which requests are passed on. It has connections and places of its own, so that one that hangs takes
 * none from the others.
 *
 * @param places one for each request that it has in hand
 */
record Service(Domain domain, URI url, Origin origin, HttpClient client, Semaphore places) {
    Service(Domain domain, URI url, HttpClient client, int places) {
        this(
                domain,
                url,
                Objects.requireNonNull(Origin.of(url), () -> "no address of a service: " + url),
                client,
                new Semaphore(places));
    }

    /** The refusal of a request that it does not answer. */
    ApiException unavailable(String reason) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("domain", domain.id());
        members.put("reason", reason);
        return new ApiException(ErrorCode.SERVICE_UNAVAILABLE).withExtensions(members);
    }
}
