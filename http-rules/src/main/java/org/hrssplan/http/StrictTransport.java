package org.hrssplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Tells browsers that came by TLS to come by nothing else from now on; without TLS it would mean nothing. */
@ApplicationScoped
class StrictTransport {
    private static final String HEADER = "Strict-Transport-Security";

    private final Optional<String> value;

    StrictTransport(TlsConfig config) {
        this.value = config.strictTransportSecurity();
    }

    void register(@Observes Filters filters) {
        filters.register(this::say, CurrentRequest.PRIORITY + 5);
    }

    private void say(RoutingContext context) {
        if (value.isPresent() && "https".equals(context.request().scheme())) {
            context.response().putHeader(HEADER, value.get());
        }
        context.next();
    }
}
