package org.hrssplan.gateway.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;

/** Four services behind the gateway that is tested; a field of this type in a test gets them. */
public class FakeDomains implements QuarkusTestResourceLifecycleManager {
    private final Map<Domain, FakeDomain> domains = new EnumMap<>(Domain.class);

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        config.put("hrss-plan.gateway.write-deadline", "4s");
        // What is not known to be right is asked for again at once.
        config.put("hrss-plan.gateway.revalidate-after", "0ms");
        config.put("hrss-plan.gateway.retry-after", "0ms");
        config.put("hrss-plan.gateway.breaker-delay", "50ms");
        config.put("hrss-plan.gateway.feed.interval", "50ms");
        config.put("hrss-plan.gateway.feed.silence", "500ms");
        config.put("hrss-plan.gateway.feed.reconnect-after", "50ms");
        config.put("hrss-plan.gateway.passage.idle-timeout", "4s");
        config.put("hrss-plan.gateway.passage.max-exchanges", "6");
        try {
            for (Domain domain : Domain.values()) {
                FakeDomain fake = new FakeDomain();
                domains.put(domain, fake);
                config.put("hrss-plan.domains." + domain.id() + ".url", "http://localhost:" + fake.port());
            }
            allWell();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return config;
    }

    /** Every service answers as it should. */
    public void allWell() throws IOException {
        for (Map.Entry<Domain, FakeDomain> entry : domains.entrySet()) {
            entry.getValue().reset(LiuzhouPlan.servedBy(entry.getKey()));
        }
    }

    /** Every service has a feed that is followed. */
    public Map<Domain, FakeFeed> withFeeds() {
        Map<Domain, FakeFeed> feeds = new EnumMap<>(Domain.class);
        domains.forEach((domain, fake) -> {
            FakeFeed feed = new FakeFeed();
            fake.feed(feed);
            feeds.put(domain, feed);
        });
        return feeds;
    }

    /** All of them behave like this. */
    public void all(Behaviour behaviour) {
        domains.values().forEach(domain -> domain.behave(behaviour));
    }

    public FakeDomain of(Domain domain) {
        return domains.get(domain);
    }

    @Override
    public void stop() {
        try {
            for (FakeDomain domain : domains.values()) {
                domain.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FakeDomains.class));
    }
}
