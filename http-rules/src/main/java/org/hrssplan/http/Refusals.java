package org.hrssplan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from an exception what went wrong with the request. */
final class Refusals {
    private static final int DEPTH = 10;

    private Refusals() {}

    static Refusal of(Throwable cause, HttpProblem problem, @Nullable RoutingContext request) {
        Optional<ApiException> refused = refusalWithin(cause);
        if (refused.isPresent()) {
            return Refusal.of(refused.get());
        }
        if (isLeft(cause)) {
            return Refusal.of(ErrorCode.MALFORMED_REQUEST);
        }
        if (Outages.isBehind(cause)) {
            return Refusal.of(ErrorCode.SERVICE_UNAVAILABLE);
        }
        if (problem.getParameters().get("violations") instanceof Collection<?> violations) {
            return ofViolations(violations);
        }
        if (cause instanceof JsonProcessingException json) {
            return JsonRefusals.of(json);
        }
        if (cause instanceof WebApplicationException && cause.getCause() instanceof JsonProcessingException json) {
            return JsonRefusals.of(json);
        }
        if (cause instanceof NotFoundException && cause.getCause() != null) {
            return QueryParameters.unreadable(request);
        }
        return ofStatus(problem.getStatusCode(), request);
    }

    /** Also a refusal that Jackson wrapped, as when a body turns out too large in the middle of reading it. */
    private static Optional<ApiException> refusalWithin(Throwable cause) {
        return causes(cause)
                .filter(ApiException.class::isInstance)
                .map(ApiException.class::cast)
                .findFirst();
    }

    /** Whoever sends hangs up in the middle of a body: nobody reads the answer, and nothing is wrong here. */
    private static boolean isLeft(Throwable cause) {
        return causes(cause).anyMatch(IOException.class::isInstance)
                && causes(cause).anyMatch(HttpClosedException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable cause) {
        return Stream.iterate(cause, e -> e != null, Throwable::getCause).limit(DEPTH);
    }

    private static Refusal ofViolations(Collection<?> violations) {
        List<FieldError> errors = violations.stream()
                .filter(Violation.class::isInstance)
                .map(Violation.class::cast)
                .map(Refusals::fieldError)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return new Refusal(ErrorCode.VALIDATION_FAILED, List.of(), null, language -> errors, Map.of());
    }

    private static FieldError fieldError(Violation violation) {
        String field = "query".equals(violation.in) || "path".equals(violation.in)
                ? violation.field
                : "/" + violation.field.replaceAll("\\[(\\d+)]", ".$1").replace('.', '/');
        return new FieldError(field, "INVALID_VALUE", violation.message);
    }

    /** How many bytes the body of this request may have. */
    private static long bodySize(@Nullable RoutingContext request) {
        HttpLimits limits = Arc.container().instance(HttpLimits.class).get();
        return limits.bodyAt(request == null ? null : request.request().path());
    }

    static Refusal ofStatus(int status, @Nullable RoutingContext request) {
        String path = request == null ? "" : request.request().path();
        String method = request == null ? "" : request.request().method().name();
        return switch (status) {
            case 401 -> Refusal.of(ErrorCode.UNAUTHENTICATED);
            case 403 -> Refusal.of(ErrorCode.FORBIDDEN);
            case 404 -> Refusal.of(ErrorCode.PATH_NOT_FOUND, path);
            case 405 -> Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, method);
            case 406 -> Refusal.of(ErrorCode.NOT_ACCEPTABLE);
            case 413 -> Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE, bodySize(request));
            case 415 -> Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            case 429 -> Refusal.of(ErrorCode.TOO_MANY_REQUESTS);
            case 503 -> Refusal.of(ErrorCode.SERVICE_UNAVAILABLE);
            default -> Refusal.of(status < 500 ? ErrorCode.MALFORMED_REQUEST : ErrorCode.INTERNAL_ERROR);
        };
    }
}
