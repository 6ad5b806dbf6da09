package org.hrssplan.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a key that is empty, or one of several: the resources would see none, or the first. */
class KeyFilter {
    private static final String KEY = "Idempotency-Key";

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        List<String> keys = request.getHeaders().getOrDefault(KEY, List.of());
        if (keys.size() > 1 || keys.contains("")) {
            throw new ApiException(ErrorCode.INVALID_IDEMPOTENCY_KEY);
        }
    }
}
