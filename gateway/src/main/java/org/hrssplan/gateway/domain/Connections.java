package org.hrssplan.gateway.domain;

import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientBuilder;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/**
 * Makes the clients that ask services. Where they are asked by https, whom they trust and how they show themselves is
 * said by one named configuration; the name of the host is always verified unless that says otherwise.
 */
@ApplicationScoped
public class Connections {
    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final Optional<String> name;
    private final Optional<TlsConfiguration> tls;
    private final List<HttpClient> clients = new CopyOnWriteArrayList<>();

    Connections(DomainsConfig domains, TlsConfigurationRegistry registry) {
        name = domains.tls();
        tls = name.map(given -> registry.get(given)
                .orElseThrow(() -> new IllegalStateException(
                        "hrss-plan.domains.tls is " + given + ", and nothing is said by quarkus.tls." + given)));
    }

    /** A client with these options. */
    public HttpClient open(HttpClientBuilder builder, HttpClientOptions options) {
        tls.ifPresent(configuration -> TlsConfigUtils.configure(options, configuration));
        HttpClient client = builder.with(options).build();
        clients.add(client);
        return client;
    }

    /** Certificates expire; new ones are taken for new connections. */
    void renew(@Observes CertificateUpdatedEvent renewed) {
        if (name.filter(renewed.name()::equals).isPresent()) {
            for (HttpClient client : clients) {
                client.updateSSLOptions(renewed.tlsConfiguration().getSSLOptions())
                        .onFailure(failure -> LOG.error("Renewed certificates could not be taken", failure));
            }
        }
    }
}
