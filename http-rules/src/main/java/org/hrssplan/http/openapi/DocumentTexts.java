package org.hrssplan.http.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beyond its shapes. Meanings are in {@code openapi/descriptions.properties} (key: schema,
 * schema.property, tags.name, parameters.name, or operationId.name for the parameter of one operation); real bodies in {@code
 * openapi/examples/}: the answer 200 in {@code <operationId>.json}, others in {@code <operationId>.<status>.json}, the
 * request in {@code <operationId>.request.json}, each also as {@code .csv}.
 */
final class DocumentTexts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, String> EXTENSIONS =
            Map.of("application/json", "json", "text/csv", "csv", "application/yaml", "yaml");

    private final ClassLoader resources = Thread.currentThread().getContextClassLoader();
    private final Properties descriptions = descriptions();

    void describe(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        components.getSchemas().forEach(this::describe);
    }

    private void describe(String name, Schema schema) {
        String description = descriptions.getProperty(name);
        if (description != null) {
            schema.setDescription(description);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, inner) -> {
                String meaning = descriptions.getProperty(name + "." + property);
                if (meaning != null && inner.getRef() == null) {
                    inner.setDescription(meaning);
                }
            });
        }
    }

    /** A document without tags is left as it is. */
    void describe(@Nullable List<Tag> tags) {
        if (tags == null) {
            return;
        }
        for (Tag tag : tags) {
            String meaning = descriptions.getProperty("tags." + tag.getName());
            if (meaning != null && tag.getDescription() == null) {
                tag.setDescription(meaning);
            }
        }
    }

    void describe(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            String name = parameter.getName();
            String common = descriptions.getProperty("parameters." + name);
            String meaning = descriptions.getProperty(operation.getOperationId() + "." + name, common);
            if (meaning != null && parameter.getDescription() == null) {
                parameter.setDescription(meaning);
            }
        }
    }

    void exemplify(Operation operation) {
        String name = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            exemplify(operation.getRequestBody().getContent(), name + ".request");
        }
        if (operation.getResponses() != null) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .forEach((status, answer) ->
                            exemplify(answer.getContent(), status.equals("200") ? name : name + "." + status));
        }
    }

    private void exemplify(@Nullable Content content, String name) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            String extension = EXTENSIONS.get(type);
            URL example = resources.getResource("openapi/examples/" + name + "." + extension);
            if (example != null) {
                media.setExample(read(example));
            }
        });
    }

    private static Object read(URL example) {
        try (InputStream in = example.openStream()) {
            return example.getPath().endsWith(".json")
                    ? JSON.readTree(in)
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + example, e);
        }
    }

    private Properties descriptions() {
        Properties all = new Properties();
        try {
            for (URL file : Collections.list(resources.getResources("openapi/descriptions.properties"))) {
                try (InputStreamReader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read openapi/descriptions.properties", e);
        }
        return all;
    }
}
