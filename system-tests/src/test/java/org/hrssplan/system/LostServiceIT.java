package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One service dies at once; the rest of the plan stays on screen. */
@SystemTest
class LostServiceIT {
    private static final String VIEW = "/api/v1/plans/liuzhou-2021-2025?period=2021";
    private static final String LOST = "social-insurance";

    private final RunningSystem system;
    private final JsonNode whole;

    LostServiceIT(RunningSystem system) {
        this.system = system;
        whole = system.gateway().json(VIEW);
    }

    @BeforeEach
    void lose() {
        system.service(LOST).kill();
    }

    @AfterEach
    void startAgain() {
        system.service(LOST).start();
        system.service(LOST).awaitReady();
        system.awaitComplete();
    }

    @Test
    void showsTheOtherDomainsInTimeAndRecovers() {
        Response answer = system.gateway().get(VIEW);
        assertThat(answer.timeIn(MILLISECONDS)).isLessThan(2_000);

        JsonNode view = Rest.json(answer);
        assertThat(view.get("complete").asBoolean()).isFalse();
        for (JsonNode domain : view.get("domains")) {
            boolean lost = domain.get("domain").asText().equals(LOST);
            assertThat(domain.get("state").asText()).isEqualTo(lost ? "UNAVAILABLE" : "OK");
            assertThat(domain.get("reason").isTextual()).isEqualTo(lost);
        }
        List<JsonNode> rest = RunningSystem.indicators(whole).stream()
                .filter(row -> !row.get("domain").asText().equals(LOST))
                .toList();
        assertThat(numbers(RunningSystem.indicators(view)))
                .isEqualTo(numbers(rest))
                .hasSize(11);
        assertThat(RunningSystem.indicators(view)).isEqualTo(rest);
        assertThat(view.at("/summary/indicators").asInt()).isEqualTo(11);

        JsonNode plans = system.gateway().json("/api/v1/plans");
        assertThat(plans.get("items")).hasSize(7);
        assertThat(plans.get("complete").asBoolean()).isFalse();

        startAgain();
        assertThat(system.gateway().json(VIEW).get("chapters")).isEqualTo(whole.get("chapters"));
    }

    private static List<Integer> numbers(List<JsonNode> rows) {
        return rows.stream().map(row -> row.get("number").asInt()).toList();
    }
}
