package org.hrssplan.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Hands refusals to the library with their status; {@link ProblemComposer} adds the rest. */
@Provider
public final class ApiExceptionMapper extends ExceptionMapperBase<ApiException> {
    @Override
    protected HttpProblem toProblem(ApiException refused) {
        return HttpProblem.builder().withStatus(refused.code().status()).build();
    }
}
