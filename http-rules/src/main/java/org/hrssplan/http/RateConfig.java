package org.hrssplan.http;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How often one client may ask, who is known by the address that it asks from. */
@ConfigMapping(prefix = "hrss-plan.http.rate")
interface RateConfig {
    /** Of GET, HEAD and OPTIONS. */
    Rate reads();

    /** Of everything else. */
    Rate writes();

    /** Addresses that may ask as often as they like, when they ask for themselves: this machine unless others are given. */
    @WithDefault("127.0.0.0/8,::1/128")
    Optional<List<CidrAddress>> unlimited();

    /** Clients that are remembered; of more, those that have asked least are forgotten. */
    @WithDefault("10000")
    int maxClients();

    /** How often, in the long run and at once. */
    interface Rate {
        /** Requests a second in the long run; 1 or more. */
        long perSecond();

        /** Requests at once, after a rest; 1 or more. */
        long burst();
    }
}
