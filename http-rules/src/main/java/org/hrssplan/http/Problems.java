package org.hrssplan.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a refusal into the one shape that all problems have. */
final class Problems {
    private static final Duration DEFAULT_RETRY_AFTER = Duration.ofSeconds(5);

    private Problems() {}

    static HttpProblem.Builder of(Refusal refusal, @Nullable RoutingContext request) {
        ErrorCode code = refusal.code();
        Locale language =
                Languages.of(request == null ? null : request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create(code.type()))
                .withTitle(ProblemTexts.title(code, language))
                .withStatus(code.status())
                .withDetail(refusal.detail(language))
                .withInstance(InstanceUtils.pathToInstance(path(request)))
                .with("code", code.name())
                .with("traceId", traceId());
        List<FieldError> errors = refusal.errors().apply(language);
        if (!errors.isEmpty()) {
            problem.with("errors", errors);
        }
        if (code == ErrorCode.UNAUTHENTICATED) {
            problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        refusal.extensions().forEach(problem::with);
        problem.withHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .withHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return problem;
    }

    /** Says when to come back, where that may help: what the refusal says itself, else a little later. */
    static HttpProblem.Builder withRetryAfter(HttpProblem.Builder problem, ErrorCode code, @Nullable Throwable cause) {
        Duration delay = cause instanceof ApiException refused ? refused.retryAfter() : null;
        if (delay == null && (code.status() == 503 || code.status() == 429)) {
            delay = DEFAULT_RETRY_AFTER;
        }
        return delay == null ? problem : problem.withHeader(HttpHeaders.RETRY_AFTER, Math.max(1, delay.toSeconds()));
    }

    private static String path(@Nullable RoutingContext request) {
        String path = request == null ? null : request.request().path();
        return path == null ? "/" : path;
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString().replace("-", "");
    }
}
