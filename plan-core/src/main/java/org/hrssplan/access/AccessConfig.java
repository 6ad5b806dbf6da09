package org.hrssplan.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where tokens come from, and which of their claims say what an account works on. */
@ConfigMapping(prefix = "hrss-plan.access")
public interface AccessConfig {

    /** Whose tokens are taken. */
    enum Mode {
        /** Those of an identity provider only. */
        PRODUCTION,
        /** Those that are signed with a key on this machine, to try the product. */
        TRIAL
    }

    /** PRODUCTION, unless someone only tries the product. */
    @WithDefault("production")
    Mode mode();

    /** The claim with the codes of the regions whose parts the account works on; {@code *} for all. */
    @WithDefault("hrss_regions")
    String regionsClaim();

    /** The claim with the names of the domains that the account works on; {@code *} for all. */
    @WithDefault("hrss_domains")
    String domainsClaim();
}
