package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** The name of the module, which is that of its document in {@code docs/openapi}. */
    protected abstract String module();

    @Test
    void theCommittedDocumentIsCurrent() throws IOException {
        Path committed = DOCUMENTS.resolve(module() + ".yaml");

        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as(
                        "docs/openapi/%1$s.yaml differs from what is served. If the change is meant, run in the project's root:"
                                + " cp %1$s/target/openapi/openapi.yaml docs/openapi/%1$s.yaml",
                        module())
                .isEqualTo(served());
    }

    /** The comparison with the last release in the build does not see this in OpenAPI 3.1. */
    @Test
    void noPropertyHasChangedItsTypeSinceTheLastRelease() throws IOException {
        String released = Files.readString(DOCUMENTS.resolve("released").resolve(module() + ".yaml"));
        Map<String, JsonNode> now = types(served());

        assertThat(types(released)).isNotEmpty().allSatisfy((property, type) -> assertThat(now.get(property))
                .as(property)
                .isEqualTo(type));
    }

    private static String served() {
        return new String(given().get("/q/openapi").asByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, JsonNode> types(String document) throws IOException {
        Map<String, JsonNode> types = new TreeMap<>();
        JsonNode schemas =
                new YAMLMapper().readTree(document).path("components").path("schemas");
        schemas.fields().forEachRemaining(schema -> schema.getValue()
                .path("properties")
                .fields()
                .forEachRemaining(property -> {
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
