package org.hrssplan.access;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.ext.Provider;

/** That the identity provider cannot be reached is neither the caller's fault nor the service's. */
@Provider
public final class ProviderOutageMapper extends ExceptionMapperBase<OIDCException> {
    @Override
    protected HttpProblem toProblem(OIDCException outage) {
        return HttpProblem.builder().withStatus(503).build();
    }
}
