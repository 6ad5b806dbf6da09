package org.hrssplan.http;

import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.net.CidrAddress;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a client that asks too often, before anything is done for it. The client is who opened the connection; only
 * where proxies are named that are trusted is it whom they name.
 */
@ApplicationScoped
class RateLimit {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String METRICS = "/q/metrics";
    /** All for whom a proxy passes on something that is no address. */
    private static final byte[] UNNAMED = {};

    private final ClientRates rates;
    private final List<CidrAddress> unlimited;
    private final boolean believesProxies;

    RateLimit(
            RateConfig config,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean forwarding,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<String> trustedProxies) {
        rates = new ClientRates(config, TimeMeter.SYSTEM_NANOTIME);
        unlimited = config.unlimited().orElse(List.of());
        believesProxies = forwarding && trustedProxies.isPresent();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, CurrentRequest.PRIORITY + 4);
    }

    private void admit(RoutingContext context) {
        Duration early = isForOperators(context.request()) ? Duration.ZERO : early(context.request());
        if (early.isZero()) {
            context.next();
        } else {
            StrayRequests.refuseForNow(context, Refusal.of(ErrorCode.TOO_MANY_REQUESTS), early);
        }
    }

    private Duration early(HttpServerRequest request) {
        Optional<byte[]> peer = Client.bytes(request.connection().remoteAddress());
        Optional<byte[]> asking =
                believesProxies ? Client.bytes(request.remoteAddress()).or(() -> Optional.of(UNNAMED)) : peer;
        if (asking.isEmpty() || (Arrays.equals(asking.get(), peer.orElse(null)) && isUnlimited(asking.get()))) {
            return Duration.ZERO;
        }
        return rates.ask(Client.of(asking.get()), READING.contains(request.method()));
    }

    private boolean isUnlimited(byte[] address) {
        return unlimited.stream().anyMatch(range -> range.matches(address));
    }

    private static boolean isForOperators(HttpServerRequest request) {
        return LoadShedding.isHealth(request) || METRICS.equals(request.path());
    }
}
