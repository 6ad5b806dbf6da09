package org.hrssplan.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Asks whoever connects by TLS for a certificate, if an operator wants it. The framework's own property for this is
 * fixed when an application is built.
 */
@ApplicationScoped
class ClientCertificates implements HttpServerOptionsCustomizer {
    private final Optional<ClientAuth> wanted;

    ClientCertificates(TlsConfig config) {
        this.wanted = config.clientCertificates();
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        wanted.ifPresent(options::setClientAuth);
    }
}
