package org.hrssplan.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a {@code Content-Type} that is no media type, which the choice among resources would fail on, and bodies that
 * come compressed: they would be read as what they are not.
 */
@Provider
@PreMatching
@ApplicationScoped
public class BodyTypes implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if ((given != null && !isOne(given)) || isEncoded(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))) {
            throw new ApiException(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean isEncoded(@Nullable String coding) {
        return coding != null && !coding.equalsIgnoreCase("identity");
    }

    /** As those see it who choose. */
    static boolean isOne(String given) {
        try {
            return !given.isBlank() && MediaType.valueOf(given) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
