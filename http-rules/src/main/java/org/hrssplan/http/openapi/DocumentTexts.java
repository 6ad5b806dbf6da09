package org.hrssplan.http.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What a document says beyond its shapes: meanings of schemas from {@code openapi/descriptions.properties} (key: schema,
 * or schema.property), and a real answer of every operation from {@code openapi/examples/<operationId>.json}.
 */
final class DocumentTexts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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

    void exemplify(Operation operation) {
        URL example = resources.getResource("openapi/examples/" + operation.getOperationId() + ".json");
        if (example == null || operation.getResponses() == null) {
            return;
        }
        APIResponse response = operation.getResponses().getAPIResponse("200");
        if (response == null || response.getContent() == null) {
            return;
        }
        MediaType json = response.getContent().getMediaType("application/json");
        if (json != null) {
            json.setExample(read(example));
        }
    }

    private static JsonNode read(URL example) {
        try {
            return JSON.readTree(example);
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
