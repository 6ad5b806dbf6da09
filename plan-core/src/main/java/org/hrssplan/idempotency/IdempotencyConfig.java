package org.hrssplan.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a request may be sent again. */
@ConfigMapping(prefix = "hrss-plan.idempotency")
public interface IdempotencyConfig {

    /** How long an answer is kept at least; not below 24 hours. */
    @WithDefault("48H")
    Duration retention();
}
