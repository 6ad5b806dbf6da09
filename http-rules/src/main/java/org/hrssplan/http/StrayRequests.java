package org.hrssplan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.Arc;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;

/** Answers requests that fail before or outside the resources with the same problems. */
@ApplicationScoped
class StrayRequests {
    private static final Logger LOG = Logger.getLogger(StrayRequests.class);
    private static final Map<String, String> FOR_BROWSERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'");
    private static final int[] STATUSES = {400, 404, 405, 406, 413, 415, 500};

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, context -> refuse(context, status));
        }
        router.route()
                .order(Integer.MIN_VALUE)
                .failureHandler(context -> refuse(context, context.statusCode() > 0 ? context.statusCode() : 500));
    }

    private static void refuse(RoutingContext context, int status) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        Refusal refusal = context.failure() instanceof ApiException refused
                ? Refusal.of(refused)
                : Refusals.ofStatus(status, context);
        if (refusal.code() == ErrorCode.INTERNAL_ERROR) {
            LOG.error("Request failed outside the resources", context.failure());
        }
        send(context, refusal);
    }

    /** For requests whose rest is not worth reading. */
    static void refuseAndClose(RoutingContext context, Refusal refusal) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(ended -> Lingering.close(context));
        send(context, refusal);
    }

    /** For requests that may be sent again soon; the rest of one with a body is not worth reading now. */
    static void refuseForNow(RoutingContext context, Refusal refusal, Duration retryAfter) {
        // In whole seconds, and not too early.
        context.response()
                .putHeader(
                        "Retry-After",
                        String.valueOf(retryAfter.plusNanos(999_999_999).toSeconds()));
        if (context.request().getHeader("Content-Length") == null
                && context.request().getHeader("Transfer-Encoding") == null) {
            send(context, refusal);
        } else {
            refuseAndClose(context, refusal);
        }
    }

    private static void send(RoutingContext context, Refusal refusal) {
        HttpProblem problem = Problems.withRetryAfter(Problems.of(refusal, context), refusal.code(), context.failure())
                .build();
        HttpServerResponse response = context.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> {
            // Who refuses for now has said for how long.
            if (!(name.equals("Retry-After") && response.headers().contains(name))) {
                response.putHeader(name, String.valueOf(value));
            }
        });
        // What is refused very early has none of them yet.
        FOR_BROWSERS.forEach((name, value) -> {
            if (!response.headers().contains(name)) {
                response.putHeader(name, value);
            }
        });
        response.putHeader("Vary", "Accept-Language").putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
        response.end(Buffer.buffer(json(problem)));
    }

    private static byte[] json(HttpProblem problem) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
