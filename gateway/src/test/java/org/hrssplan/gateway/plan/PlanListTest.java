package org.hrssplan.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class PlanListTest {
    private static final String PLANS = "/api/v1/plans";

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void everyPlanOnceTheLatestFirst() {
        given().get(PLANS)
                .then()
                .statusCode(200)
                .body("items.id", contains("liuzhou-2021-2025", "liuzhou-2016-2020"))
                .body("items[0].domains", contains("employment", "social-insurance", "talent", "labor-relations"))
                .body("items[0].jurisdiction.code", equalTo("450200"))
                .body("items[1].domains", contains("talent"))
                .body("items[1].baseYear", nullValue())
                .body("complete", equalTo(true))
                .body("domains.state", everyItem(equalTo("OK")));
    }

    @Test
    void pages() {
        String next = given().get(PLANS + "?limit=1")
                .then()
                .body("items.id", contains("liuzhou-2021-2025"))
                .extract()
                .path("next");

        given().get(PLANS + "?cursor=" + next)
                .then()
                .body("items.id", contains("liuzhou-2016-2020"))
                .body("next", nullValue());
        given().get(PLANS + "?limit=0").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void theOthersAreListedWhenOneIsMissing() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, "{\"items\":[{}]}"));

        given().get(PLANS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("complete", equalTo(false))
                .body("domains[2].state", equalTo("UNAVAILABLE"))
                .body("domains[2].reason", equalTo("BAD_ANSWER"));
    }

    @Test
    void thePagesOfADomainAreFollowed() {
        fakes.of(Domain.EMPLOYMENT).behave((request, socket) -> page(request).answer(request, socket));

        given().get(PLANS)
                .then()
                .statusCode(200)
                .body("items.id", contains("c-2031-2035", "b-2026-2030", "liuzhou-2021-2025", "liuzhou-2016-2020"))
                .body("complete", equalTo(true));
    }

    @Test
    void aDomainThatPagesForeverIsTooLarge() {
        String plan =
                "{\"id\":\"a\",\"title\":\"a\",\"jurisdiction\":{\"code\":\"1\",\"name\":\"a\"},\"startYear\":1,\"endYear\":2}";
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, "{\"items\":[" + plan + "],\"next\":\"more\"}"));

        given().get(PLANS).then().statusCode(200).body("domains[0].reason", equalTo("TOO_LARGE"));
    }

    private static Behaviour page(String request) {
        boolean second = request.contains("&cursor=a%2Fb HTTP");
        List<Object> plan = second ? List.of("c", 2031, 2035) : List.of("b", 2026, 2030);
        return Behaviour.json(
                200,
                """
                {"items":[{"id":"%1$s-%2$s-%3$s","title":"%1$s","jurisdiction":{"code":"1","name":"x"},
                "startYear":%2$s,"endYear":%3$s}],"next":%4$s}"""
                        .formatted(plan.get(0), plan.get(1), plan.get(2), second ? "null" : "\"a/b\""));
    }
}
