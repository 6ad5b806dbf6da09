package org.hrssplan.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jboss.logging.Logger;

/** Replaces every problem that the library made by ours: own words, a stable code, the trace id. */
@ApplicationScoped
class ProblemComposer implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemComposer.class);
    private static final Set<String> OF_THE_BODY =
            Set.of("content-type", "content-length", "content-language", "cache-control", "etag", "www-authenticate");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        RoutingContext request = CurrentRequest.get();
        Refusal refusal = Refusals.of(context.cause, problem, request);
        if (refusal.code() == ErrorCode.INTERNAL_ERROR) {
            LOG.error("Request failed", context.cause);
        } else if (refusal.code() == ErrorCode.SERVICE_UNAVAILABLE) {
            LOG.warnf("Request could not be served: %s", context.cause);
        }
        HttpProblem.Builder composed = Problems.of(refusal, request);
        problem.getHeaders().forEach((name, value) -> {
            if (!OF_THE_BODY.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                composed.withHeader(name, value);
            }
        });
        return Problems.withRetryAfter(composed, refusal.code(), context.cause).build();
    }

    /** Last, so that nothing of the library's own texts is left. */
    @Override
    public int priority() {
        return 0;
    }
}
