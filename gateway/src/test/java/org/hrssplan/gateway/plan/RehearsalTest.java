package org.hrssplan.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.Test;

/** A gateway that has just started asks itself, at the port that the system has chosen, and is ready then. */
@QuarkusTest
@TestProfile(RehearsalTest.Rehearsing.class)
@QuarkusTestResource(FakeDomains.class)
class RehearsalTest {
    private static final int ROUNDS = 8;
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    FakeDomains fakes;

    public static class Rehearsing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hrss-plan.gateway.rehearsal.rounds",
                    String.valueOf(ROUNDS),
                    // Longer than this test waits.
                    "hrss-plan.gateway.rehearsal.time-limit",
                    "10m");
        }
    }

    @Test
    void everythingHasRunBeforeItIsReady() {
        await("it is ready")
                .atMost(IN_TIME)
                .until(() -> given().get("/q/health/ready").statusCode() == 200);

        given().get("/q/health/ready").then().body("checks.name", hasItem("rehearsal"));
        for (Domain domain : Domain.values()) {
            assertThat(passed(domain))
                    .hasSize(ROUNDS / Domain.values().length)
                    .allMatch(request -> request.contains("x-forwarded-host: 127.0.0.1:" + RestAssured.port));
        }
        String counted = given().get("/q/metrics").asString();
        for (String status : List.of("200", "304", "404", "422")) {
            assertThat(counted).containsPattern("http_server_requests_seconds_count\\{[^}]*status=\"" + status + "\"");
        }
        assertThat(counted).doesNotContain("clientName=\"127.0.0.1\"");
    }

    private List<String> passed(Domain domain) {
        return fakes.of(domain).requests().stream()
                .filter(request -> request.startsWith("GET /api/v1/plans/liuzhou-2021-2025 "))
                .map(request -> request.toLowerCase(Locale.ROOT))
                .toList();
    }
}
