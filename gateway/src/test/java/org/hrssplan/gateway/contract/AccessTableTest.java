package org.hrssplan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of who may call what, which is made of the documents that the code makes. */
class AccessTableTest {
    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");
    private static final Path COMMITTED = Path.of("..", "docs", "access.md");
    private static final Path FRESH = Path.of("target", "access.md");
    private static final String BEGIN = "<!-- made from the OpenAPI documents -->\n";

    private static final List<String> APPLICATIONS = List.of(
            "gateway", "employment-service", "social-insurance-service", "talent-service", "labor-relations-service");

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    @Test
    void theCommittedTableIsThatOfTheDocuments() throws IOException {
        String committed = Files.readString(COMMITTED);
        String fresh = committed.substring(0, committed.indexOf(BEGIN) + BEGIN.length()) + table();
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, fresh);

        assertThat(COMMITTED)
                .as("docs/access.md is not what the documents say: copy gateway/target/access.md")
                .hasSameTextualContentAs(FRESH);
    }

    @Test
    void whateverWritesNeedsARoleAndSaysItsScope() throws IOException {
        for (String application : APPLICATIONS) {
            for (Map.Entry<String, JsonNode> operation : operations(application).entrySet()) {
                boolean reads = operation.getKey().startsWith("GET ");
                String roles = roles(operation.getValue());
                assertThat(reads || !roles.isEmpty())
                        .as("%s %s needs a role", application, operation.getKey())
                        .isTrue();
                assertThat(roles.isEmpty())
                        .as("%s %s says of what the region is looked at", application, operation.getKey())
                        .isEqualTo(!operation.getValue().has("x-scope"));
            }
        }
    }

    private static String table() throws IOException {
        Map<String, Set<String>> applications = new TreeMap<>();
        Map<String, String> rows = new TreeMap<>();
        for (String application : APPLICATIONS) {
            for (Map.Entry<String, JsonNode> operation : operations(application).entrySet()) {
                String row = row(operation.getKey(), operation.getValue());
                applications.computeIfAbsent(row, none -> new TreeSet<>()).add(application);
                rows.put(operation.getKey() + " " + row, row);
            }
        }
        StringBuilder text = new StringBuilder("\n| operation | role | scope | where |\n|---|---|---|---|\n");
        rows.values().stream().distinct().forEach(row -> text.append(row)
                .append(where(applications.get(row)))
                .append(" |\n"));
        return text.toString();
    }

    private static String row(String name, JsonNode operation) {
        String roles = roles(operation);
        return "| `%s` | %s | %s | "
                .formatted(
                        name,
                        roles.isEmpty() ? "anyone" : roles,
                        operation.path("x-scope").asText("published content"));
    }

    private static String where(Set<String> applications) {
        Set<String> services = new TreeSet<>(APPLICATIONS);
        services.remove("gateway");
        List<String> places = new ArrayList<>(applications);
        if (applications.containsAll(services)) {
            places.removeAll(services);
            places.add("every service");
        }
        return String.join(", ", places);
    }

    private static String roles(JsonNode operation) {
        List<String> roles = new ArrayList<>();
        operation.path("security").forEach(one -> one.path("bearer").forEach(role -> roles.add(role.asText())));
        return String.join(", ", roles);
    }

    /** By path, then method. */
    private static Map<String, JsonNode> operations(String application) throws IOException {
        Map<String, JsonNode> operations = new TreeMap<>();
        JsonNode document = ContractYaml.read(Files.readString(DOCUMENTS.resolve(application + ".yaml")));
        document.path("paths").properties().forEach(path -> {
            for (String method : METHODS) {
                if (path.getValue().has(method)) {
                    operations.put(
                            method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                            path.getValue().get(method));
                }
            }
        });
        return operations;
    }
}
