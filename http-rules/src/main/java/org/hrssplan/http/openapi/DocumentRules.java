package org.hrssplan.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

/** Completes the generated document: problems and headers of every operation, nulls of every schema. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentRules implements OASFilter {
    private final RecordSchemas records;

    /** Called by the framework with the index of the application's classes. */
    public DocumentRules(IndexView index) {
        records = new RecordSchemas(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        if (document.getPaths() == null) {
            return;
        }
        records.complete(document.getComponents());
        SharedComponents.addTo(document.getComponents());
        var operations = new OperationRules(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> operations.complete(path, method, operation)));
    }

    static boolean reads(HttpMethod method) {
        return method == HttpMethod.GET;
    }
}
