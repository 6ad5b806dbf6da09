package org.hrssplan.gateway.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** The change feeds of all domains, followed from the start to the end of the gateway. */
@ApplicationScoped
public class DomainFeeds {
    private final Vertx vertx;
    private final FeedConfig config;
    private final Context context;
    private final Map<Domain, DomainFeed> feeds = new EnumMap<>(Domain.class);

    DomainFeeds(
            Vertx vertx,
            DomainClient client,
            FeedConfig config,
            Clock clock,
            ObjectMapper json,
            Event<DomainChanged> changed) {
        this.vertx = vertx;
        this.config = config;
        this.context = vertx.getOrCreateContext();
        for (Domain domain : Domain.values()) {
            feeds.put(
                    domain,
                    new DomainFeed(
                            domain,
                            client,
                            config,
                            clock,
                            json,
                            task -> context.runOnContext(go -> task.run()),
                            () -> changed.fire(new DomainChanged(domain))));
        }
    }

    /** Something was written at a domain, or may have been. */
    public record DomainChanged(Domain domain) {}

    DomainFeed of(Domain domain) {
        return feeds.get(domain);
    }

    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        context.runOnContext(go -> {
            tend();
            vertx.setPeriodic(config.interval().toMillis(), again -> tend());
        });
    }

    void end(@Observes ShutdownEvent ended) {
        context.runOnContext(go -> feeds.values().forEach(DomainFeed::close));
    }

    private void tend() {
        feeds.values().forEach(DomainFeed::tend);
    }
}
