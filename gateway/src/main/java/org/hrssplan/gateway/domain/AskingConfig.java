package org.hrssplan.gateway.domain;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long, and for how much, a domain is listened to. */
@ConfigMapping(prefix = "hrss-plan.gateway")
public interface AskingConfig {
    /** Until when all that one request needs of a domain must have come, its connection included. */
    @WithDefault("1500ms")
    Duration deadline();

    /** The same for a request that writes; half of it is for asking first what would become of it. */
    @WithDefault("20s")
    Duration writeDeadline();

    /** Until when a connection must stand. */
    @WithDefault("500ms")
    Duration connectTimeout();

    /** How long a domain may be silent in the midst of an answer. */
    @WithDefault("1s")
    Duration readTimeout();

    /** The most that is read of one answer; more makes the domain unavailable. */
    @WithDefault("16M")
    MemorySize maxBody();

    /** The most that is held of all answers of one domain at the same time; more makes it unavailable. */
    @WithDefault("32M")
    MemorySize maxHeld();

    /** The most JSON tokens that are read of one answer: a small body can make a large tree. */
    @WithDefault("200000")
    long maxTokens();

    /** Requests to each domain at the same time; others wait, as many as there may be plans that are kept. */
    @WithDefault("32")
    int maxRequests();

    /** For how long a domain that kept two requests in a row waiting in vain is not asked again. */
    @WithDefault("1s")
    Duration breakerDelay();

    /** How long an answer that failed is left alone before it is asked for again. */
    @WithDefault("1s")
    Duration retryAfter();

    /** How long an answer is shown without asking again while the domain's change feed is lost. */
    @WithDefault("500ms")
    Duration revalidateAfter();

    /** The most whole plans that are kept, each with its period, instant and language. */
    @WithDefault("128")
    int maxKeptPlans();
}
