package org.hrssplan.gateway.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class CommitmentListTest {
    private static final String PATH = "/api/v1/plans/" + LiuzhouPlan.ID + "/commitments";
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(FakeCommitments.servedBy(domain, "2022"));
        }
    }

    @Test
    void thoseOfAllDomainsInTheOrderOfTheDocument() {
        JsonPath json = given().get(PATH).then().statusCode(200).extract().jsonPath(EXACT);

        assertThat(json.getList("items.id"))
                .containsExactly("goal", "talent-goal", "fairs", "cases", "schools", "experts", "news");
        assertThat(json.getList("items.domain").get(1)).isEqualTo("talent");
        assertThat(json.getString("items[0].value")).isEqualTo("400.50");
        assertThat(json.getString("items[0].printed")).isEqualTo("不少于400场");
        assertThat(json.getString("period")).isEqualTo("2022");
        assertThat(json.getBoolean("complete")).isTrue();
        assertThat(json.getMap("summary"))
                .containsEntry("total", 7)
                .containsEntry("missed", 1)
                .containsEntry("late", 1)
                .containsEntry("notReported", 1)
                .containsEntry("notStarted", 1)
                .containsEntry("onTime", 1)
                .containsEntry("done", 2);
        assertThat(json.getList("parts.summary.total")).containsExactly(3, 0, 3, 1);
        assertThat(json.getString("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void thePagesTogetherAreTheWholeList(int limit) {
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = given().get(PATH + "?limit=" + limit + cursor)
                    .then()
                    .statusCode(200)
                    .body("summary.total", equalTo(7))
                    .extract()
                    .jsonPath(EXACT);
            paged.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }

        assertThat(paged).isEqualTo(given().get(PATH).then().extract().path("items.id"));
    }

    @Test
    void aCursorBelongsToItsFilters() {
        String next = given().get(PATH + "?limit=2").then().extract().path("next");

        given().get(PATH + "?kind=QUANTIFIED&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void filtersArePassedOnToEveryPage() {
        given().urlEncodingEnabled(false)
                .get(PATH + "?kind=QUANTIFIED&kind=DATED&programme=1&programme=2&period=2022"
                        + "&asOf=2023-01-31T08:00:00%2B08:00")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));

        String first = "GET " + PATH + "?period=2022&asOf=2023-01-31T00%3A00%3A00Z&kind=QUANTIFIED&kind=DATED"
                + "&programme=1&programme=2&limit=500";
        assertThat(fakes.of(Domain.TALENT).requests()).hasSize(2);
        assertThat(fakes.of(Domain.TALENT).requests().get(0)).startsWith(first + " HTTP/1.1\r\n");
        assertThat(fakes.of(Domain.TALENT).requests().get(1)).startsWith(first + "&cursor=two HTTP/1.1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=DATED", "state=LATE", "programme=2", "indicator=job-fairs", "period=2021"})
    void whatWasNotAskedForIsNotShown(String query) {
        given().get(PATH + "?" + query)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains[2].reason", equalTo("BAD_ANSWER"))
                .body("items", empty())
                .body("summary.total", equalTo(0));
    }

    @Test
    void theOthersAreListedWhenOneIsMissing() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        fakes.of(Domain.LABOR_RELATIONS).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", contains("goal", "fairs", "news"))
                .body("complete", equalTo(false))
                .body("domains[2].reason", equalTo("STATUS_500"))
                .body("domains[3].state", equalTo("OK"))
                .body("parts.domain", contains("employment", "social-insurance"));
    }

    @Test
    void whoJudgesAnotherPeriodThanMostIsLeftOut() {
        fakes.of(Domain.EMPLOYMENT).behave(FakeCommitments.servedBy(Domain.EMPLOYMENT, "2021"));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("period", equalTo("2022"))
                .body("items.id", contains("talent-goal", "cases", "schools", "experts"))
                .body("domains[0].reason", equalTo("BAD_ANSWER"))
                .body("domains[1].state", equalTo("OK"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
            {"items"                       | nonsense
            "items":[                      | "items":7,"x":[
            "id":"goal",                   | ''
            "id":"fairs"                   | "id":"goal"
            "plan":"liuzhou-2021-2025"     | "plan":"other"
            "state":"DONE"                 | "state":"KEPT"
            "kind":"QUANTIFIED"            | "kind":"PROMISED"
            "chapter":"第二章 就业",       | ''
            "items":[                      | "items":[7,
            """)
    void whatIsNoListOfPromisesIsNotShown(String sent, String instead) {
        String well = FakeCommitments.answer(Domain.EMPLOYMENT, "2022", false);
        assertThat(well).contains(sent);
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, well.replace(sent, instead)));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains[0].reason", equalTo("BAD_ANSWER"))
                .body("summary.total", equalTo(4));
    }

    @Test
    void aListWithoutEndIsTooLarge() {
        fakes.of(Domain.SOCIAL_INSURANCE).behave(Behaviour.json(200, "{\"items\":[],\"next\":\"again\"}"));

        given().get(PATH).then().statusCode(200).body("domains[1].reason", equalTo("TOO_LARGE"));
        assertThat(fakes.of(Domain.SOCIAL_INSURANCE).requests()).hasSize(20);
    }

    @Test
    void nothingIsKnownOnlyWhereNothingAtAllIs() {
        fakes.all(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));
        given().get(PATH).then().statusCode(404).body("code", equalTo("PLAN_NOT_FOUND"));
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        given().get(PATH).then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
    }

    @Test
    void whatTheDomainsRefuseIsRefused() {
        fakes.all(Behaviour.problem(422, "PERIOD_OUTSIDE_PLAN", "不在规划期内"));

        given().get(PATH + "?period=2030")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_OUTSIDE_PLAN"))
                .body("detail", equalTo("不在规划期内"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=X", "state=KEPT", "programme=one", "limit=0", "cursor=x", "asOf=now", "colour=RED"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(PATH + "?" + query).then().statusCode(400).body("items", nullValue());
    }
}
