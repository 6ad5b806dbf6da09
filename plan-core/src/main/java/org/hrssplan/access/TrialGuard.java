package org.hrssplan.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hrssplan.access.AccessConfig.Mode;
import org.jboss.logging.Logger;

/** Lets no service start whose tokens could come from where they must not. */
@ApplicationScoped
class TrialGuard {

    private static final Logger LOG = Logger.getLogger(TrialGuard.class);

    private final AccessConfig config;
    private final boolean enabled;
    private final Optional<String> provider;
    private final Optional<String> key;

    TrialGuard(
            AccessConfig config,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider,
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> key) {
        this.config = config;
        this.enabled = enabled;
        this.provider = provider;
        this.key = key;
    }

    void check(@Observes StartupEvent started) {
        if (config.mode() == Mode.TRIAL) {
            refuse(provider.isPresent(), "hrss-plan.access.mode=trial does not go with quarkus.oidc.auth-server-url");
            refuse(key.isEmpty(), "hrss-plan.access.mode=trial needs the key in quarkus.oidc.public-key");
            LOG.warn("Trial mode: whoever reads the trial key can make tokens for everything");
        } else {
            refuse(key.isPresent(), "quarkus.oidc.public-key is for hrss-plan.access.mode=trial only");
            if (!enabled) {
                LOG.warn("No identity provider: nobody can write, and only what is published can be read");
            }
        }
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalStateException(message);
        }
    }
}
