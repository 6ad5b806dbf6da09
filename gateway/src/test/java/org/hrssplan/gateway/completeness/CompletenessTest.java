package org.hrssplan.gateway.completeness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
class CompletenessTest {
    private static final String PATH = "/api/v1/plans/" + LiuzhouPlan.ID + "/completeness";
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(FakeCompleteness.servedBy(domain, "2022"));
        }
    }

    @Test
    void theTotalsAreTheSumsOfTheDomains() {
        JsonPath json = given().get(PATH).then().statusCode(200).extract().jsonPath(EXACT);

        assertThat(json.getString("period")).isEqualTo("2022");
        assertThat(json.getBoolean("complete")).isTrue();
        // 3 of 5, 1 of 3, 0 of 0, 2 of 4: half of all, and not the mean of 60, 33.33 and 50.
        assertThat(json.getInt("summary.expected")).isEqualTo(12);
        assertThat(json.getInt("summary.reported")).isEqualTo(6);
        assertThat(json.getString("summary.share")).isEqualTo("50.00");
        assertThat(json.getList("parts.domain"))
                .containsExactly("employment", "social-insurance", "talent", "labor-relations");
        assertThat(json.getList("parts.summary.expected")).containsExactly(5, 3, 0, 4);
        assertThat(json.getList("items.domain", String.class))
                .containsExactly(
                        "employment",
                        "employment",
                        "employment",
                        "employment",
                        "employment",
                        "social-insurance",
                        "social-insurance",
                        "social-insurance",
                        "labor-relations",
                        "labor-relations",
                        "labor-relations",
                        "labor-relations");
        assertThat(json.getString("items[0].observation")).isEqualTo("kept as it was sent");
        assertThat(json.getString("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11, 12, 100})
    void thePagesTogetherAreTheWholeListInItsOrder(int limit) {
        List<String> all = given().get(PATH).then().extract().path("items.indicator");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = given().get(PATH + "?limit=" + limit + cursor)
                    .then()
                    .statusCode(200)
                    .body("summary.expected", equalTo(12))
                    .extract()
                    .jsonPath(EXACT);
            List<String> items = page.getList("items.indicator");
            assertThat(items).hasSizeBetween(1, limit);
            paged.addAll(items);
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }

        assertThat(paged).isEqualTo(all);
    }

    @Test
    void aCursorBelongsToItsFilters() {
        String next = given().get(PATH + "?limit=2").then().extract().path("next");

        given().get(PATH + "?limit=2&state=MISSING&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        given().get(PATH + "?cursor=x").then().statusCode(400).body("code", equalTo("INVALID_CURSOR"));
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.problem(400, "INVALID_CURSOR", "没有"));
        given().get(PATH + "?limit=2&cursor=" + next).then().statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void filtersArePassedOn() {
        given().urlEncodingEnabled(false)
                .get(PATH + "?period=2022&region=450200&state=MISSING&state=DUE&late=false&limit=7"
                        + "&asOf=2023-01-31T08:00:00%2B08:00")
                .then()
                .statusCode(200)
                .body("region", equalTo("450200"));

        assertThat(fakes.of(Domain.TALENT).requests().get(0))
                .startsWith("GET " + PATH + "?period=2022&asOf=2023-01-31T00%3A00%3A00Z&region=450200&state=DUE"
                        + "&state=MISSING&late=false&limit=7 HTTP/1.1\r\n");
    }

    @Test
    void theOthersAreCountedWhenOneIsMissing() {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(500, "{}"));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains[0].state", equalTo("UNAVAILABLE"))
                .body("domains[0].reason", equalTo("STATUS_500"))
                .body("summary.expected", equalTo(7))
                .body("items", hasSize(7))
                .body("parts.domain", contains("social-insurance", "talent", "labor-relations"));
    }

    @Test
    void aDomainThatHasNoPartOfThePlanIsWellAndAddsNothing() {
        fakes.of(Domain.TALENT).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));
        fakes.of(Domain.LABOR_RELATIONS).behave(Behaviour.problem(404, "REGION_NOT_FOUND", "没有"));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("summary.expected", equalTo(8))
                .body("parts.domain", contains("employment", "social-insurance"));
    }

    @Test
    void whoJudgesAnotherPeriodThanMostIsLeftOut() {
        fakes.of(Domain.TALENT).behave(FakeCompleteness.servedBy(Domain.TALENT, "2021"));
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.problem(422, "PERIOD_OUTSIDE_PLAN", "不在"));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("period", equalTo("2022"))
                .body("parts.domain", contains("social-insurance", "labor-relations"))
                .body("domains.reason", contains("BAD_ANSWER", null, "BAD_ANSWER", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
            {}                                | nonsense
            "expected":4                      | "expected":5
            "reported":2                      | "reported":-2
            "reported":2                      | "reported":2.5
            "reported":2,                     | ''
            "share":50.00                     | "share":50.01
            "share":50.00                     | "share":null
            "late":1                          | "late":4
            liuzhou-2021-2025                 | other
            "period":"2022"                   | "period":2022
            "judgedOn":"2026-11-22"           | "judgedOn":"today"
            "region":null                     | "region":"450200"
            "state":"MISSING"                 | "state":"LOST"
            "dueOn":"2022-03-01",             | ''
            "items":[                         | "items":7,"x":[
            """)
    void whatDoesNotAddUpIsNotShown(String sent, String instead) {
        String well = FakeCompleteness.answer(Domain.LABOR_RELATIONS, "2022", 100, 0);
        String body = sent.equals("{}") ? instead : well.replace(sent, instead);
        assertThat(body).isNotEqualTo(well);
        fakes.of(Domain.LABOR_RELATIONS).behave(Behaviour.json(200, body));

        given().get(PATH)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains[3].reason", equalTo("BAD_ANSWER"))
                .body("summary.expected", equalTo(8));
    }

    @Test
    void anEntryThatWasNotAskedForIsNotShown() {
        given().get(PATH + "?state=DUE")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("items", empty());
    }

    @Test
    void nothingIsKnownOnlyWhereNothingAtAllIs() {
        fakes.all(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));
        given().get(PATH).then().statusCode(404).body("code", equalTo("PLAN_NOT_FOUND"));
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        given().get(PATH).then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
        given().get("/api/v1/plans/No..ne/completeness").then().statusCode(404);
    }

    @Test
    void whatTheDomainsRefuseIsRefused() {
        fakes.all(Behaviour.problem(422, "PERIOD_OUTSIDE_PLAN", "不在规划期内"));
        given().get(PATH + "?period=2030")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_OUTSIDE_PLAN"))
                .body("detail", equalTo("不在规划期内"));
        fakes.all(Behaviour.problem(404, "REGION_NOT_FOUND", "没有地区"));
        given().get(PATH + "?region=1").then().statusCode(404).body("code", equalTo("REGION_NOT_FOUND"));
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        given().get(PATH + "?region=1").then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"state=LOST", "late=maybe", "limit=0", "asOf=yesterday", "colour=RED", "period=2021/202555"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(PATH + "?" + query).then().statusCode(400);
        given().get(PATH + "?asOf=2199-01-31T00:00:00Z").then().statusCode(422).body("next", nullValue());
    }
}
