package org.hrssplan.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the fictional city is loaded, and how much of it. */
@ConfigMapping(prefix = "hrss-plan.sample")
public interface SampleConfig {

    /** Loads the fictional city on the first start. Off wherever real figures are kept. */
    @WithDefault("false")
    boolean enabled();

    /** How many counties the city has, 1 to 9999. */
    @WithDefault("6")
    int counties();

    /** How many months are published from January 2021, 0 to 60; with 0 the plan stands there without figures. */
    @WithDefault("60")
    int months();
}
