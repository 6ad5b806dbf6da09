package org.hrssplan.gateway.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway asks itself before it is ready. */
@ConfigMapping(prefix = "hrss-plan.gateway.rehearsal")
interface RehearsalConfig {
    /** How often it asks itself for each of some eight things; with 0 it is ready at once. */
    @WithDefault("40")
    int rounds();

    /** After which it is ready in any case. */
    @WithDefault("5s")
    Duration timeLimit();
}
