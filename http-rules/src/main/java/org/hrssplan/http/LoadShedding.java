package org.hrssplan.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Refuses at once what is more than the application answers at the same time, so that what it has accepted is not slower
 * for it. What says how it is, and streams, which last for as long as somebody listens, are not counted.
 */
@ApplicationScoped
class LoadShedding {
    static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private static final String HEALTH = "/q/health";
    private static final String STREAM = "text/event-stream";

    private final int maxInFlight;
    private final AtomicInteger inFlight = new AtomicInteger();

    LoadShedding(HttpLimits limits) {
        maxInFlight = limits.maxInFlight();
        if (maxInFlight < 1) {
            throw new IllegalArgumentException("hrss-plan.http.max-in-flight is 1 or more, not " + maxInFlight);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, CurrentRequest.PRIORITY + 2);
    }

    /** Requests that are being answered. */
    int inFlight() {
        return inFlight.get();
    }

    private void admit(RoutingContext context) {
        if (isFree(context.request())) {
            context.next();
        } else if (inFlight.incrementAndGet() > maxInFlight) {
            inFlight.decrementAndGet();
            StrayRequests.refuseForNow(context, Refusal.of(ErrorCode.OVERLOADED), RETRY_AFTER);
        } else {
            countDownAtTheEnd(context);
            context.next();
        }
    }

    /** Once, be it answered, failed, or left by its sender. */
    private void countDownAtTheEnd(RoutingContext context) {
        AtomicBoolean counted = new AtomicBoolean(true);
        Runnable end = () -> {
            if (counted.compareAndSet(true, false)) {
                inFlight.decrementAndGet();
            }
        };
        context.addEndHandler(ended -> end.run());
        context.addHeadersEndHandler(begun -> {
            if (isStream(context.response())) {
                end.run();
            }
        });
        if (context.response().closed()) {
            // Nothing more will be heard of it.
            end.run();
        }
    }

    private static boolean isStream(HttpServerResponse response) {
        String type = response.headers().get("Content-Type");
        return type != null && type.startsWith(STREAM);
    }

    /** Who asks for a stream and nothing else gets one, or is told quickly that there is none. */
    private static boolean isFree(HttpServerRequest request) {
        return STREAM.equals(request.getHeader("Accept")) || isHealth(request);
    }

    /** Whether it is asked how the application is. */
    static boolean isHealth(HttpServerRequest request) {
        return HEALTH.equals(request.path())
                || (request.path() != null && request.path().startsWith(HEALTH + "/"));
    }
}
