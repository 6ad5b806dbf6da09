package org.hrssplan.gateway.passage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the domain into the addresses that a service gives in headers.
 *
 * @param asked where the request went
 * @param service at the service's own address
 * @param names origins by which the service may know itself: its own, and that of the gateway, which it was told
 */
record Locations(Address asked, URI service, Set<Origin> names) {

    /** The same address at the gateway, without scheme and host; empty if it leads elsewhere. */
    Optional<String> here(String location) {
        URI there;
        try {
            there = service.resolve(asked.path()).resolve(new URI(location));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        Origin origin = Origin.of(there);
        if (origin == null || !names.contains(origin) || there.getRawUserInfo() != null) {
            return Optional.empty();
        }
        String query = there.getRawQuery() == null ? "" : "?" + there.getRawQuery();
        String fragment = there.getRawFragment() == null ? "" : "#" + there.getRawFragment();
        return asked.here(there.getRawPath()).map(path -> path + query + fragment);
    }
}
