package org.hrssplan.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The committed OpenAPI document of an application, which the build holds equal to what the application does. */
final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final String application;
    private final JsonNode tree;

    private ApiDocument(String application, JsonNode tree) {
        this.application = application;
        this.tree = tree;
    }

    static List<ApiOperation> operations(String application) {
        try {
            JsonNode tree = new YAMLMapper()
                    .readTree(ProjectFiles.ROOT
                            .resolve("docs/openapi/" + application + ".yaml")
                            .toFile());
            return new ApiDocument(application, tree).operations();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        tree.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    if (METHODS.contains(one.getKey())) {
                        operations.add(operation(path.getKey(), one.getKey(), one.getValue()));
                    }
                }));
        return operations;
    }

    private ApiOperation operation(String path, String method, JsonNode node) {
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        Set<String> fields = new TreeSet<>();
        node.at("/requestBody/content").properties().forEach(one -> {
            bodies.put(one.getKey(), one.getValue().path("example"));
            fields.addAll(names(one.getValue().path("schema")));
        });
        Set<String> answered = new TreeSet<>();
        node.path("responses").forEach(response -> resolved(response)
                .path("content")
                .forEach(content -> answered.addAll(names(content.path("schema")))));
        answered.removeAll(fields);
        Set<String> roles = new TreeSet<>();
        node.path("security").forEach(one -> one.path("bearer").forEach(role -> roles.add(role.asText())));
        return new ApiOperation(
                application,
                node.get("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                stream(node.path("parameters")).map(this::parameter).toList(),
                bodies,
                fields,
                answered,
                roles,
                node.path("x-scope").asText(""));
    }

    private ApiParameter parameter(JsonNode given) {
        JsonNode node = resolved(given);
        return new ApiParameter(
                node.get("name").asText(),
                node.get("in").asText(),
                node.path("required").asBoolean(),
                resolved(node.path("schema")));
    }

    private Set<String> names(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        resolved(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = tree.at(found.get("$ref").asText().substring(1));
            if (found instanceof MissingNode) {
                throw new IllegalStateException("nowhere in the document: " + node);
            }
        }
        return found;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
