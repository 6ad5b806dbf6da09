package org.hrssplan.gateway.passage;

import java.util.Optional;
import org.hrssplan.gateway.domain.Domain;

/**
 * Where a request goes: {@code /api/v1/employment/observations} here is {@code /api/v1/observations} at employment.
 *
 * @param path at the service
 */
record Address(Domain domain, String path) {
    private static final String API = "/api/v1/";

    /** The address behind a path at the gateway; empty if it is none of a service. */
    static Optional<Address> of(String path) {
        if (!path.startsWith(API) || !PlainPath.is(path)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', API.length());
        return end < 0
                ? Optional.empty()
                : Domain.of(path.substring(API.length(), end))
                        .map(domain -> new Address(domain, API + path.substring(end + 1)));
    }

    /** The path at the gateway of a path at the service; empty if it is not reachable here. */
    Optional<String> here(String there) {
        return there.startsWith(API) && PlainPath.is(there)
                ? Optional.of(API + domain.id() + "/" + there.substring(API.length()))
                : Optional.empty();
    }
}
