package org.hrssplan.http;

import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/** A number in a path is written in one way, so that what it names has one address; under another one nothing is. */
@Provider
public class PathNumbers implements ResteasyReactiveContainerRequestFilter {
    private static final Predicate<String> WRITTEN =
            Pattern.compile("0|[1-9][0-9]{0,8}").asMatchPredicate();

    private final ConcurrentHashMap<Method, Set<String>> numbersOf = new ConcurrentHashMap<>();

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        var resource = request.getServerRequestContext().getResteasyReactiveResourceInfo();
        if (resource == null) {
            return;
        }
        var given = request.getUriInfo().getPathParameters();
        for (String name : numbersOf.computeIfAbsent(resource.getMethod(), PathNumbers::numbers)) {
            if (!WRITTEN.test(given.getFirst(name))) {
                throw new ApiException(
                        ErrorCode.PATH_NOT_FOUND,
                        request.getUriInfo().getRequestUri().getRawPath());
            }
        }
    }

    private static Set<String> numbers(Method resource) {
        return Arrays.stream(resource.getParameters())
                .filter(parameter -> parameter.getType() == int.class && parameter.isAnnotationPresent(RestPath.class))
                .map(Parameter::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
