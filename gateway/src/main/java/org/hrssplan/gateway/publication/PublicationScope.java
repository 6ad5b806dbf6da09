package org.hrssplan.gateway.publication;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says of what the region must be the account's, as the documents of the services do, which look at it. An annotation
 * would say it of every answer too.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2)
public class PublicationScope implements OASFilter {
    private static final String OPERATION = "putPlan";

    @Override
    public Operation filterOperation(Operation operation) {
        if (OPERATION.equals(operation.getOperationId())) {
            operation.addExtension("x-scope", "PLAN");
        }
        return operation;
    }
}
