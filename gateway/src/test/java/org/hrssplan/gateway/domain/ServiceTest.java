package org.hrssplan.gateway.domain;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class ServiceTest {
    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void howTheServicesAre() throws IOException {
        fakes.of(Domain.SOCIAL_INSURANCE).behave(Behaviour.json(503, "{\"status\":\"DOWN\"}"));
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, "{\"status\":\"DOWN\"}"));
        fakes.of(Domain.LABOR_RELATIONS).stop();

        given().get("/api/v1/services")
                .then()
                .statusCode(200)
                .body("items.domain", contains("employment", "social-insurance", "talent", "labor-relations"))
                .body("items.state", contains("OK", "UNAVAILABLE", "OK", "UNAVAILABLE"))
                .body("items.reason", contains(null, "STATUS_503", null, "REFUSED"))
                .body("items.readiness", contains("UP", "DOWN", "DOWN", "UNKNOWN"))
                .body(not(containsString("http")));
    }

    @Test
    void theGatewayIsReadyWithoutThem() throws IOException {
        for (Domain domain : Domain.values()) {
            fakes.of(domain).stop();
        }

        given().get("/q/health/ready").then().statusCode(200);
    }
}
