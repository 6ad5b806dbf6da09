package org.hrssplan.http;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request that is refused with a problem; the texts come from the bundles {@code problems_*.properties}. */
public class ApiException extends RuntimeException {
    private static final Set<String> STANDARD =
            Set.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors");

    private final ErrorCode code;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;
    private final @Nullable String detail;
    private final transient Map<String, Object> extensions;

    /**
     * A refusal with the arguments that its detail mentions, in the order of the bundle's placeholders.
     *
     * @param arguments texts and numbers that may be shown to anyone
     */
    public ApiException(ErrorCode code, Object... arguments) {
        this(code, arguments.clone(), List.of(), null, null, Map.of());
    }

    private ApiException(
            ErrorCode code,
            Object[] arguments,
            List<FieldError> errors,
            @Nullable Duration retryAfter,
            @Nullable String detail,
            Map<String, Object> extensions) {
        super(code.name());
        this.code = code;
        this.arguments = arguments;
        this.errors = errors;
        this.retryAfter = retryAfter;
        this.detail = detail;
        this.extensions = extensions;
    }

    /** The same refusal with every reason listed. */
    public ApiException withErrors(List<FieldError> reasons) {
        return new ApiException(code, arguments, List.copyOf(reasons), retryAfter, detail, extensions);
    }

    /** The same refusal with the time after which asking again makes sense; whole seconds, at least one. */
    public ApiException withRetryAfter(Duration delay) {
        return new ApiException(code, arguments, errors, delay, detail, extensions);
    }

    /** The same refusal with a detail that is in the words of the answer's language already. */
    public ApiException withDetail(String words) {
        return new ApiException(code, arguments, errors, retryAfter, words, extensions);
    }

    /**
     * The same refusal with members that stand beside the standard ones, in this order.
     *
     * @throws IllegalArgumentException if one has the name of a standard member
     */
    public ApiException withExtensions(Map<String, Object> members) {
        for (String name : members.keySet()) {
            if (STANDARD.contains(name)) {
                throw new IllegalArgumentException(name + " is a standard member");
            }
        }
        return new ApiException(code, arguments, errors, retryAfter, detail, new LinkedHashMap<>(members));
    }

    public ErrorCode code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldError> errors() {
        return errors;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public @Nullable String detail() {
        return detail;
    }

    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }
}
