package org.hrssplan.gateway.passage;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import org.hrssplan.gateway.domain.AskingConfig;
import org.hrssplan.gateway.domain.Connections;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.domain.DomainsConfig;
import org.hrssplan.gateway.domain.Reasons;
import org.hrssplan.http.HttpLimits;
import org.jboss.logging.Logger;

/** Passes what is asked under a domain's name on to the domain's service. */
@ApplicationScoped
class Passage {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    /** Behind the filters, before the resources. */
    private static final int ORDER = 1;

    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int PIECE_BYTES = 64 * 1024;

    private final Vertx vertx;
    private final PassageConfig config;
    private final HttpLimits limits;
    private final ClosingConnections closing;
    private final EventStreams streams;
    private final Map<Domain, Service> services = new EnumMap<>(Domain.class);

    Passage(
            Vertx vertx,
            Connections connections,
            DomainsConfig domains,
            AskingConfig asking,
            PassageConfig config,
            HttpLimits limits,
            ClosingConnections closing,
            EventStreams streams) {
        this.vertx = vertx;
        this.config = config;
        this.limits = limits;
        this.closing = closing;
        this.streams = streams;
        for (Domain domain : Domain.values()) {
            services.put(
                    domain,
                    new Service(domain, domains.of(domain).url(), client(connections, asking), config.maxExchanges()));
        }
    }

    private HttpClient client(Connections connections, AskingConfig asking) {
        return connections.open(
                vertx.httpClientBuilder()
                        .with(new PoolOptions().setHttp1MaxSize(config.maxExchanges()))
                        // The exchange that it fails in tells it too.
                        .withConnectHandler(connection ->
                                connection.exceptionHandler(failure -> LOG.debug("Connection broken off", failure))),
                new HttpClientOptions()
                        .setConnectTimeout((int) asking.connectTimeout().toMillis())
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setMaxHeaderSize(PIECE_BYTES)
                        .setMaxChunkSize(PIECE_BYTES));
    }

    /** How many requests more the service of this domain may have in hand. */
    int free(Domain domain) {
        return services.get(domain).places().availablePermits();
    }

    void register(@Observes Router router) {
        router.route("/api/v1/*").order(ORDER).handler(this::pass);
    }

    private void pass(RoutingContext call) {
        Address.of(call.request().path()).ifPresentOrElse(address -> pass(call, address), call::next);
    }

    private void pass(RoutingContext call, Address address) {
        Service service = services.get(address.domain());
        Exchange exchange = new Exchange(
                call, address, service, limits.bodyAt(call.request().path()), closing, streams);
        if (service.places().tryAcquire()) {
            exchange.begin(vertx, config);
        } else {
            exchange.refuse(service.unavailable(Reasons.BUSY));
        }
    }
}
