package org.hrssplan.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says in the OpenAPI document of every operation that needs a token in what its scope lies, {@code x-scope}; and of all
 * that a token which is no good is refused.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2)
public class AccessDocument implements OASFilter {

    /** The member of an operation that names its {@link Scope}. */
    static final String SCOPE = "x-scope";

    private static final String REFUSED = "401";

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName SCOPED = DotName.createSimple(Scoped.class);

    private final Map<String, String> scopes = new HashMap<>();

    /** Called by the framework with the index of the application's classes. */
    public AccessDocument(IndexView index) {
        for (AnnotationInstance scoped : index.getAnnotations(SCOPED)) {
            AnnotationInstance operation = scoped.target().asMethod().annotation(OPERATION);
            scopes.put(operation.value("operationId").asString(), scoped.value().asEnum());
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null && !operation.getResponses().hasAPIResponse(REFUSED)) {
            operation
                    .getResponses()
                    .addAPIResponse(REFUSED, OASFactory.createAPIResponse().ref("Problem" + REFUSED));
        }
        String scope = scopes.get(operation.getOperationId());
        if (scope != null) {
            operation.addExtension(SCOPE, scope);
        }
        return operation;
    }
}
