package org.hrssplan.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

/**
 * Completes the generated document: problems and headers of every operation, nulls of every schema. The last of the
 * filters, since it puts in order what the others add.
 */
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
        SharedComponents.addTo(document.getComponents());
        records.complete(document.getComponents());
        DocumentTexts texts = new DocumentTexts();
        texts.describe(document.getComponents());
        texts.describe(document.getTags());
        var operations = new OperationRules(document.getComponents());
        var examples = new BodyExamples(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    operations.complete(path, method, operation);
                    texts.describe(operation);
                    texts.exemplify(operation);
                    addExamples(operation, examples);
                }));
        document.getComponents()
                .setResponses(new TreeMap<>(document.getComponents().getResponses()));
    }

    private static void addExamples(Operation operation, BodyExamples examples) {
        if (operation.getRequestBody() != null) {
            examples.addTo(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> examples.addTo(answer.getContent()));
    }

    static boolean reads(HttpMethod method) {
        return method == HttpMethod.GET;
    }
}
