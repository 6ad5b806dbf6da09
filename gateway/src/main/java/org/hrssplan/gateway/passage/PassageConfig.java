package org.hrssplan.gateway.passage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long, and how many at a time, requests are passed on to a service. */
@ConfigMapping(prefix = "hrss-plan.gateway.passage")
interface PassageConfig {
    /**
     * How long nothing may move in either direction; longer than the silence between heartbeats of an event stream, and
     * shorter than the server's own patience with a connection, which ends without a word.
     */
    @WithDefault("50s")
    Duration idleTimeout();

    /** How long a request with its answer may take; a stream of events may take as long as it likes. */
    @WithDefault("10m")
    Duration timeLimit();

    /** Requests to one service at the same time, event streams included; more are refused at once. */
    @WithDefault("200")
    int maxExchanges();
}
