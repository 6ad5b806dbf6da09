package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The log as it is in production, written to a file. */
@QuarkusTest
@TestProfile(LogTest.Production.class)
class LogTest {
    private static final Path LOG = Path.of("target", "log-test.log");
    private static final String FORGED = "2026-01-01T00:00:00.000+08:00 ERROR traceId= [forged] (main) all is lost";
    private static final String TEXT = "x\r\n" + FORGED + "\n{\"level\":\"ERROR\"}\n\u001b[2J\u001b[31m\u2028\u0085end";

    /** One JSON object an event, as {@code %test} otherwise is not. */
    public static class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.log.file.enabled", "true",
                    "quarkus.log.file.path", LOG.toString(),
                    "quarkus.log.file.json.enabled", "true");
        }
    }

    @Test
    void anEventIsALineWhateverRequestsSay() throws IOException {
        given().queryParam("text", TEXT).get("/api/v1/logged").then().statusCode(500);
        given().header("X-Text", FORGED)
                .get("/api/v1/%0d%0a%1b[31m" + "echoes")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body("{\"name\":\"\\r\\n\\u001b[31m" + FORGED + "\",\"count\":\"\\n\"}")
                .post("/api/v1/echoes")
                .then()
                .statusCode(400);

        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(LOG)) {
            assertThat(line).doesNotContain("\u001b").doesNotStartWith("2026");
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events)
                .allSatisfy(event -> assertThat(event.path("level").asText()).matches("[A-Z]+"));
        JsonNode said = one(events, "It was said: ");
        assertThat(said.get("level").asText()).isEqualTo("WARN");
        assertThat(said.get("message").asText())
                .contains("x\\u000d\\u000a" + FORGED, "\\u001b[2J", "\\u2028\\u0085end");
        assertThat(said.get("mdc").get("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(one(events, "Request failed").toString()).contains("IllegalStateException");
    }

    private static JsonNode one(List<JsonNode> events, String message) {
        List<JsonNode> found = events.stream()
                .filter(event -> event.path("message").asText().startsWith(message))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
