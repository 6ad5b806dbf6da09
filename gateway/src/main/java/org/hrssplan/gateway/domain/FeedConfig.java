package org.hrssplan.gateway.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the change feeds of the domains are followed. */
@ConfigMapping(prefix = "hrss-plan.gateway.feed")
public interface FeedConfig {
    /** How often a feed is looked after, and a domain asked whose feed cannot be followed. */
    @WithDefault("500ms")
    Duration interval();

    /** For how long a feed may be silent; each tells how far it has come at least once a second. */
    @WithDefault("3s")
    Duration silence();

    /** How long after a feed broke it is opened again; up to half of it longer, so that gateways do not come at once. */
    @WithDefault("1s")
    Duration reconnectAfter();
}
