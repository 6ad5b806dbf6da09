package org.hrssplan.gateway.breakdown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class BreakdownCheckTest {
    private static final String CHECK = "/api/v1/plans/" + LiuzhouPlan.ID + "/breakdown-check";

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void whatTheDomainsSayIsPutTogetherAsTheySaidIt() {
        String body = given().get(CHECK)
                .then()
                .statusCode(200)
                .body("plan", equalTo(LiuzhouPlan.ID))
                .body("complete", equalTo(true))
                .body("consistent", equalTo(false))
                .body("items.code", contains("of-employment", "of-social-insurance", "of-talent", "of-labor-relations"))
                .body("items[2].differences[0].place", equalTo("TARGET"))
                .body("domains.state", contains("OK", "OK", "OK", "OK"))
                .extract()
                .asString();

        assertThat(body).contains("37.50").contains("0.10");
    }

    @Test
    void aDomainThatHasNoPartOfThePlanIsWellAndAddsNothing() {
        fakes.of(Domain.TALENT).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));

        given().get(CHECK)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("consistent", equalTo(true))
                .body("items", hasSize(3));
    }

    @Test
    void theOthersAreThereWhenOneIsMissing() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));

        given().get(CHECK)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("consistent", equalTo(true))
                .body("items", hasSize(3))
                .body("domains[2].state", equalTo("UNAVAILABLE"))
                .body("domains[2].reason", equalTo("STATUS_500"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "nonsense",
                "{\"plan\":\"other\",\"consistent\":true,\"items\":[]}",
                "{\"plan\":\"liuzhou-2021-2025\",\"consistent\":1,\"items\":[]}",
                "{\"plan\":\"liuzhou-2021-2025\",\"consistent\":true,\"items\":{}}",
                "{\"plan\":\"liuzhou-2021-2025\",\"consistent\":true,\"items\":[{\"code\":\"x\",\"domain\":\"employment\","
                        + "\"consistent\":true,\"differences\":[]}]}"
            })
    void whatIsNoAnswerIsNotShown(String body) {
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, body));

        given().get(CHECK)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("domains.reason", hasItem("BAD_ANSWER"));
    }

    @Test
    void theInstantIsPassedOn() {
        given().urlEncodingEnabled(false)
                .get(CHECK + "?asOf=2023-01-31T08:00:00%2B08:00")
                .then()
                .statusCode(200);

        assertThat(fakes.of(Domain.EMPLOYMENT).requests().get(0))
                .startsWith("GET " + CHECK + "?asOf=2023-01-31T00%3A00%3A00Z HTTP/1.1\r\n");
        given().get(CHECK + "?asOf=2199-01-31T00:00:00Z").then().statusCode(422);
        given().get(CHECK + "?asOf=yesterday").then().statusCode(400);
        given().get(CHECK + "?colour=red").then().statusCode(400);
    }

    @Test
    void aPlanThatNobodyKnowsIsNotFoundAndOneThatNobodyCouldTellIsNotKnown() {
        given().get("/api/v1/plans/none/breakdown-check")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
        given().get("/api/v1/plans/No..ne/breakdown-check").then().statusCode(404);
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        given().get("/api/v1/plans/none/breakdown-check").then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
    }

    @Test
    void whatADomainRefusesIsRefused() {
        fakes.all(Behaviour.problem(422, "AS_OF_IN_FUTURE", "还没有到"));

        given().get(CHECK + "?asOf=2023-01-31T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"))
                .body("detail", equalTo("还没有到"));
    }
}
