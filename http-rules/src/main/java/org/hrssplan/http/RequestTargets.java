package org.hrssplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;

/** Refuses request targets that are no URIs, such as {@code /%zz}, with a problem. */
@ApplicationScoped
class RequestTargets {
    /**
     * The framework makes the same check before any code of an application runs, and answers without a body. This
     * switches it off in favour of {@link #check}; it is read when the server's classes are loaded.
     */
    void takeOver(@Observes @Initialized(ApplicationScoped.class) Object started) {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    void register(@Observes Filters filters) {
        filters.register(RequestTargets::check, CurrentRequest.PRIORITY + 1);
    }

    private static void check(RoutingContext context) {
        try {
            if (new URI(context.request().uri()).getRawSchemeSpecificPart().contains("%00")) {
                // No text that is stored holds it, and not every database can be asked for it.
                StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.MALFORMED_REQUEST));
                return;
            }
        } catch (URISyntaxException e) {
            StrayRequests.refuseAndClose(context, Refusal.of(ErrorCode.MALFORMED_REQUEST));
            return;
        }
        context.next();
    }
}
