package org.hrssplan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan that nobody has seen before is put through the gateway while one service is down. */
class NewPlanIT {
    private static final String PLAN = "xinghe-2026-2030";
    private static final String PATH = "/api/v1/plans/" + PLAN;
    private static final String LOST = "talent";
    private static final int ROWS = 19;
    private static final int ROWS_OF_LOST = 5;

    private static RunningSystem system;

    private final byte[] example = example();

    /** A system of its own, since the plan stays. */
    @BeforeAll
    static void start() {
        system = RunningSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void isCompletedByTheSameRequestAgainWithoutDoubleAndWithoutHalf() {
        system.service(LOST).stop();

        JsonNode first = put(207);
        assertThat(first.get("complete").asBoolean()).isFalse();
        assertThat(outcomes(first)).containsExactly("CREATED", "CREATED", "UNAVAILABLE", "CREATED");
        JsonNode whileDown = system.view(PLAN, "2026");
        assertThat(whileDown.at("/published/complete").asBoolean()).isFalse();
        assertThat(whileDown.at("/published/unknown/0").asText()).isEqualTo(LOST);
        assertThat(RunningSystem.indicators(whileDown)).hasSize(ROWS - ROWS_OF_LOST);

        system.service(LOST).start();
        system.service(LOST).awaitReady();
        system.awaitComplete();
        JsonNode half = system.view(PLAN, "2026");
        assertThat(half.get("complete").asBoolean()).isFalse();
        assertThat(half.at("/published/missing/0").asText()).isEqualTo(LOST);
        assertThat(RunningSystem.stream(half.get("domains"))
                        .map(domain -> domain.get("state").asText()))
                .containsOnly("OK");

        JsonNode second = put(201);
        assertThat(second.get("complete").asBoolean()).isTrue();
        assertThat(outcomes(second)).containsExactly("UNCHANGED", "UNCHANGED", "CREATED", "UNCHANGED");
        assertIsWhole();

        assertThat(outcomes(put(200))).containsOnly("UNCHANGED");
        assertIsWhole();

        Response other =
                put(new String(example, UTF_8).replace("≥[20]", "≥[21]").getBytes(UTF_8));
        assertThat(other.statusCode()).as(other.asString()).isEqualTo(409);
        assertIsWhole();
    }

    private static void assertIsWhole() {
        JsonNode view = system.view(PLAN, "2026");
        assertThat(view.get("complete").asBoolean()).isTrue();
        assertThat(view.at("/published/complete").asBoolean()).isTrue();
        assertThat(RunningSystem.indicators(view))
                .extracting(row -> row.get("number").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(system.items(PATH + "/indicators?limit=1000")).hasSize(ROWS);
        assertThat(system.items(PATH + "/breakdowns"))
                .hasSize(2)
                .allMatch(breakdown -> breakdown.get("consistent").asBoolean());
        assertThat(view.get("programmes")).hasSize(2);
        assertThat(view.at("/summary/commitments/total").asInt()).isEqualTo(4);
        assertThat(system.items(PATH + "/programmes")).hasSize(2);
        assertThat(system.items(PATH + "/commitments")).hasSize(4);
        assertThat(system.items("/api/v1/observations?region=990100"))
                .extracting(value -> value.get("period").asText() + " " + value.get("revision"))
                .containsExactly("2026-Q1 1", "2026-Q2 1");
        assertThat(system.items("/api/v1/regions?parent=990100")).hasSize(3 * 4 + 1);
    }

    private static List<String> outcomes(JsonNode publication) {
        return RunningSystem.stream(publication.get("domains"))
                .map(domain -> domain.get("outcome").asText())
                .toList();
    }

    private JsonNode put(int status) {
        Response answer = put(example);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Rest.tree(answer.asString());
    }

    private static Response put(byte[] text) {
        return Rest.given()
                .contentType("application/yaml")
                .header("Authorization", Tokens.author())
                .body(text)
                .put(system.gateway().url(PATH));
    }

    private static byte[] example() {
        try {
            return Files.readAllBytes(ProjectFiles.ROOT.resolve("docs/examples/" + PLAN + ".yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
