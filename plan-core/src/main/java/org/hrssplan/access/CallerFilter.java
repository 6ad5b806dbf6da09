package org.hrssplan.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Has every token that is shown verified, also where none is needed: a bad one is refused and never overlooked. */
class CallerFilter {

    /** A signed or encrypted token, or one that only its issuer reads; no part of it is empty. */
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +[\\w~+/=-]+(\\.[\\w~+/=-]+){0,4}");

    private final CurrentIdentityAssociation identity;

    CallerFilter(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Before anything reads it: what is no token at all is not for the libraries to stumble over. */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && !BEARER.matcher(authorization).matches()) {
            throw new ApiException(ErrorCode.UNAUTHENTICATED);
        }
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Uni<Void> verify(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? null
                : identity.getDeferredIdentity()
                        .invoke(CallerFilter::requireKnown)
                        .replaceWithVoid();
    }

    /** Where no identity provider is known, nobody is. */
    private static void requireKnown(SecurityIdentity found) {
        if (found.isAnonymous()) {
            throw new ApiException(ErrorCode.UNAUTHENTICATED);
        }
    }
}
