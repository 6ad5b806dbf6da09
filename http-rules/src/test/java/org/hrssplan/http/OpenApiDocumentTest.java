package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is the one that the application serves. Subclass it with {@code @QuarkusTest}.
 */
public abstract class OpenApiDocumentTest {
    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");
    private static final String REFRESH = "docs/openapi/%1$s.yaml is not what is served. If the change is meant, run in"
            + " the project's root: cp %1$s/target/openapi/openapi.yaml docs/openapi/%1$s.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The name of the module, which is that of its document in {@code docs/openapi}. */
    protected abstract String module();

    @Test
    void theCommittedDocumentIsCurrent() throws IOException {
        Path committed = DOCUMENTS.resolve(module() + ".yaml");

        assertThat(committed).as(REFRESH, module()).exists();
        assertThat(sorted(Files.readString(committed))).as(REFRESH, module()).isEqualTo(sorted(served()));
    }

    /** The comparison with the last release in the build does not see this in OpenAPI 3.1. */
    @Test
    void noPropertyHasChangedItsTypeSinceTheLastRelease() throws IOException {
        Map<String, JsonNode> now = types(served());

        assertThat(types(Files.readString(lastRelease())))
                .isNotEmpty()
                .allSatisfy((property, type) ->
                        assertThat(now.get(property)).as(property).isEqualTo(type));
    }

    /** Until there is one, the committed document stands for it. */
    private Path lastRelease() {
        Path released = DOCUMENTS.resolve("released").resolve(module() + ".yaml");
        return Files.exists(released) ? released : DOCUMENTS.resolve(module() + ".yaml");
    }

    /** The framework writes the keys of its maps in no order that lasts. */
    private static String sorted(String document) throws IOException {
        return YAML.writeValueAsString(YAML.readValue(document, Object.class));
    }

    private static String served() {
        return new String(given().get("/q/openapi").asByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, JsonNode> types(String document) throws IOException {
        Map<String, JsonNode> types = new TreeMap<>();
        JsonNode schemas = YAML.readTree(document).path("components").path("schemas");
        schemas.properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> {
                    String name = schema.getKey() + "." + property.getKey();
                    for (String keyword : new String[] {"type", "format", "$ref", "items", "anyOf"}) {
                        if (property.getValue().has(keyword)) {
                            types.put(name + " " + keyword, property.getValue().get(keyword));
                        }
                    }
                }));
        return types;
    }
}
