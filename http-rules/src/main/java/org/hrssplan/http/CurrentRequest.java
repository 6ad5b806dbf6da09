package org.hrssplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the request at hand for problems; unlike the CDI request scope it is there as well when reading the body
 * fails.
 */
@ApplicationScoped
class CurrentRequest {
    /** Behind CORS (300), so that pages of other origins may read refusals too; before authentication (200). */
    static final int PRIORITY = 250;

    private static final String KEY = CurrentRequest.class.getName();

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    Context context = Vertx.currentContext();
                    if (context != null) {
                        context.putLocal(KEY, request);
                    }
                    request.next();
                },
                PRIORITY);
    }

    static @Nullable RoutingContext get() {
        Context context = Vertx.currentContext();
        return context == null ? null : context.getLocal(KEY);
    }
}
