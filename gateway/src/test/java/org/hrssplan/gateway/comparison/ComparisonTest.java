package org.hrssplan.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class ComparisonTest {
    private static final String COMPARISON = "/api/v1/comparisons/urban-new-employment";

    /** As the employment service sends it, and more than the gateway knows of. */
    private static final String SENT =
            """
            {"indicator":"urban-new-employment","name":"城镇新增就业人数","nameEn":"Net new urban employment",
            "kind":"FLOW","baseUnit":"人","period":"2021","asOf":null,"plans":[
            {"plan":{"id":"liuzhou-2016-2020","title":"十三五","jurisdiction":{"code":"450200","name":"柳州市"},
            "startYear":2016,"endYear":2020},"row":{"number":1,"code":"urban-new-employment","name":"城镇新增就业人数",
            "attribute":"EXPECTED","unit":"万人","markers":[],"baseline":{"value":null,"cumulative":false},
            "target":{"targetKind":"CUMULATIVE","value":25,"printed":"25","cumulative":true}},
            "progress":{"indicator":"urban-new-employment","period":"2020","achieved":31.190,"verdict":"COMPLETED",
            "partial":false,"later":{"more":0.50}},
            "inBaseUnit":{"baseline":null,"target":250000,"achieved":311900}},
            {"plan":{"id":"liuzhou-2021-2025","title":"十四五","jurisdiction":{"code":"450200","name":"柳州市"},
            "startYear":2021,"endYear":2025},"row":{"number":1,"code":"urban-new-employment","name":"城镇新增就业人数",
            "attribute":"EXPECTED","unit":"万人","markers":[],"baseline":{"value":31.19,"cumulative":true},
            "target":{"targetKind":"CUMULATIVE","value":25,"printed":"≥[25]","cumulative":true}},
            "progress":null,"inBaseUnit":{"baseline":311900,"target":250000,"achieved":null}}],
            "without":["nowhere"],
            "warnings":[{"code":"NAME_DIFFERS","message":"名称不同","values":[{"plan":"liuzhou-2016-2020","value":"a"}]}]}
            """;

    private static final Behaviour NOT_MINE = Behaviour.problem(404, "INDICATOR_NOT_FOUND", "没有");

    FakeDomains fakes;

    @BeforeEach
    void theFirstDomainOwnsIt() throws IOException {
        fakes.allWell();
        fakes.all(NOT_MINE);
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, SENT));
    }

    @Test
    void whatTheOwnerComparesIsShownAsItWasSent() {
        String body = given().get(COMPARISON + "?period=2021")
                .then()
                .statusCode(200)
                .body("domain", equalTo("employment"))
                .body("baseUnit", equalTo("人"))
                .body("complete", equalTo(true))
                .body("domains.state", contains("OK", "OK", "OK", "OK"))
                .body("plans.plan.id", contains("liuzhou-2016-2020", "liuzhou-2021-2025"))
                .body("plans.inBaseUnit.target", contains(250000, 250000))
                .body("plans[1].progress", nullValue())
                .body("without", contains("nowhere"))
                .body("warnings.code", contains("NAME_DIFFERS"))
                .extract()
                .asString();

        assertThat(body).contains("\"achieved\":31.190,").contains("\"later\":{\"more\":0.50}");
    }

    @Test
    void theQuestionIsPassedOnToAll() {
        given().urlEncodingEnabled(false)
                .get(COMPARISON + "?plans=a%26b&plans=c&period=2021&asOf=2023-01-31T08:00:00%2B08:00")
                .then()
                .statusCode(200)
                .body("period", equalTo("2021"))
                .body("asOf", equalTo("2023-01-31T00:00:00Z"));

        for (Domain domain : Domain.values()) {
            assertThat(fakes.of(domain).requests().get(0))
                    .startsWith("GET /api/v1/comparisons/urban-new-employment?plans=a%26b&plans=c&period=2021"
                            + "&asOf=2023-01-31T00%3A00%3A00Z HTTP/1.1\r\n");
        }
    }

    @Test
    void aMissingDomainThatDoesNotOwnItIsNamed() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));

        given().get(COMPARISON)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains[2].reason", equalTo("STATUS_500"))
                .body("plans.row.number", contains(1, 1));
    }

    @Test
    void whatNobodyMeasuresIsNotFound() {
        fakes.all(NOT_MINE);

        given().get(COMPARISON).then().statusCode(404).body("code", equalTo("INDICATOR_NOT_FOUND"));
        given().get("/api/v1/comparisons/Nothing_at_all").then().statusCode(404);
        assertThat(fakes.of(Domain.TALENT).requests()).hasSize(1);
    }

    @Test
    void whatTheMissingOneMayMeasureIsNotKnown() {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(500, "{}"));

        given().get(COMPARISON).then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsNotShown() {
        for (String body : List.of(
                "{}",
                "[]",
                "nonsense",
                SENT.replace("\"indicator\":\"urban", "\"indicator\":\"rural"),
                SENT.replace("\"code\":\"urban", "\"code\":\"rural"),
                SENT.replace("\"targetKind\"", "\"kindOfTarget\""),
                SENT.replace("\"baseUnit\":\"人\",", ""),
                SENT.replace("250000", "\"many\""),
                SENT.replace("\"without\"", "\"within\""))) {
            fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, body));

            given().get(COMPARISON).then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
        }
    }

    @Test
    void whatTheOwnerRefusesIsRefused() {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.problem(400, "INVALID_PARAMETER", "不是时期"));

        given().get(COMPARISON + "?period=soon")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("detail", equalTo("不是时期"));
        given().get(COMPARISON + "?asOf=2199-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=yesterday", "plan=a", "plans=", "period=2021&period=2022"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(COMPARISON + "?" + query).then().statusCode(400);
    }
}
