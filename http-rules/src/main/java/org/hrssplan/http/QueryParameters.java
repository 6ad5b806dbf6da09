package org.hrssplan.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses query parameters that the resource does not declare, cannot read, or gets twice. */
@Provider
public class QueryParameters implements ResteasyReactiveContainerRequestFilter {
    private static final String DECLARED = QueryParameters.class.getName();

    private final Map<Method, Map<String, DeclaredParameter>> declaredBy = new ConcurrentHashMap<>();

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        var resource = request.getServerRequestContext().getResteasyReactiveResourceInfo();
        if (resource == null) {
            return;
        }
        Map<String, DeclaredParameter> declared =
                declaredBy.computeIfAbsent(resource.getMethod(), DeclaredParameter::of);
        check(declared, request.getUriInfo().getQueryParameters());
        RoutingContext context = CurrentRequest.get();
        if (context != null) {
            context.put(DECLARED, declared);
        }
    }

    static void check(Map<String, DeclaredParameter> declared, MultivaluedMap<String, String> given) {
        var unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(declared.keySet());
        if (!unknown.isEmpty()) {
            throw new ApiException(ErrorCode.UNKNOWN_PARAMETER, String.join(", ", unknown));
        }
        var names = new TreeSet<String>();
        var refused = new TreeSet<String>();
        given.forEach((name, values) -> {
            if (!isAccepted(declared.get(name), values)) {
                names.add(name);
                refused.add(String.join(", ", values));
            }
        });
        if (!names.isEmpty()) {
            throw new ApiException(ErrorCode.INVALID_PARAMETER, String.join(", ", names), String.join(", ", refused));
        }
    }

    private static boolean isAccepted(DeclaredParameter parameter, List<String> values) {
        return (values.size() == 1 || parameter.repeatable())
                && values.stream().allMatch(value -> !value.isBlank() && parameter.accepts(value));
    }

    /** For a value that only the framework's own conversion refused: names the parameters that may be meant. */
    @SuppressWarnings("unchecked")
    static Refusal unreadable(@Nullable RoutingContext request) {
        if (request == null || !(request.get(DECLARED) instanceof Map<?, ?> map)) {
            return Refusals.ofStatus(404, request);
        }
        var names = new TreeSet<String>();
        var values = new TreeSet<String>();
        ((Map<String, DeclaredParameter>) map).forEach((name, parameter) -> {
            if (parameter.converted() && request.queryParams().contains(name)) {
                names.add(name);
                values.addAll(request.queryParams().getAll(name));
            }
        });
        return names.isEmpty()
                ? Refusals.ofStatus(404, request)
                : Refusal.of(ErrorCode.INVALID_PARAMETER, String.join(", ", names), String.join(", ", values));
    }
}
