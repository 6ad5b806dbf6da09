package org.hrssplan.gateway.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hrssplan.gateway.assessment.FakeAssessment.region;
import static org.hrssplan.gateway.assessment.FakeAssessment.weights;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.IOException;
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
class AssessmentTest {
    private static final String PATH = "/api/v1/plans/" + LiuzhouPlan.ID + "/assessment";
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(FakeAssessment.servedBy(domain));
        }
    }

    /** 320382: (220 + 100/3) / (2 + 1) = 760/9, and not the mean of 110 and 33.33; 320305 has 84.44 exactly. */
    @Test
    void oneMeanOverAllIndicatorsAndRanksByTheExactScore() {
        JsonPath json = read();

        assertThat(ranks(json))
                .containsExactly("1 320321", "1 320322", "3 320382", "4 320305", "null 320303", "null 320324");
        assertThat(json.getList("regions.score.collect{it.toString()}", String.class))
                .containsExactly("100.00", "100.00", "84.44", "84.44", "null", "100.00");
        assertThat(json.getString("regions[2].points")).isEqualTo("760/3");
        assertThat(json.getString("regions[2].weights")).isEqualTo("3.0");
        assertThat(json.getString("regions[2].expression")).isEqualTo("(220 + 100/3) / (2 + 1.0)");
        assertThat(json.getList("regions[2].parts.domain")).containsExactly("employment", "social-insurance");
        assertThat(json.getList("regions[2].parts.points")).containsExactly("220", "100/3");
        assertThat(json.getString("regions[2].parts[0].indicators[0].pace")).isEqualTo("1.2000");
        assertThat(json.getString("regions[2].region.name")).isEqualTo("邳州市");
        assertThat(json.getList("regions.unranked"))
                .containsExactly(null, null, null, null, "NOTHING_SCORED", "COVERAGE_BELOW_MINIMUM");
    }

    /** In employment alone 320321 has one of three, and no rank. */
    @Test
    void coverageIsThatOfTheWholePlan() {
        JsonPath json = read();

        assertThat(json.getInt("regions[0].coverage.due")).isEqualTo(4);
        assertThat(json.getInt("regions[0].coverage.judged")).isEqualTo(2);
        assertThat(json.getString("regions[0].coverage.share")).isEqualTo("50.00");
    }

    @Test
    void whichDomainsAreInIsToldWithWhatTheyCount() {
        JsonPath json = read();

        assertThat(json.getBoolean("complete")).isTrue();
        assertThat(json.getList("parts.domain"))
                .containsExactly("employment", "social-insurance", "talent", "labor-relations");
        assertThat(json.getList("parts[0].tables.title")).containsExactly("分解");
        assertThat(json.getList("parts[3].tables")).isEmpty();
        assertThat(json.getString("scoring.cap")).isEqualTo("1.20");
        assertThat(json.getString("period")).isEqualTo("2021");
    }

    @Test
    void withoutADomainTheRankingIsThatOfTheOthersAndSaysSo() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        fakes.of(Domain.SOCIAL_INSURANCE).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));

        JsonPath json = read();
        assertThat(json.getBoolean("complete")).isFalse();
        assertThat(json.getList("domains.reason")).containsExactly(null, null, "STATUS_500", null);
        assertThat(json.getList("parts.domain")).containsExactly("employment", "labor-relations");
        assertThat(ranks(json))
                .containsExactly("1 320382", "2 320322", "3 320305", "null 320303", "null 320321", "null 320324");
    }

    /** 100 of one indicator, and a zero of weight 2 in a domain where that alone makes no score. */
    @Test
    void zeroesCountAcrossTheDomains() {
        String scoring = "{\"version\":\"z\",\"cap\":1.2,\"missing\":\"ZERO\",\"minimumCoverage\":50.0}";
        fakes.all(Behaviour.json(200, FakeAssessment.answer(scoring, "2021")));
        fakes.of(Domain.EMPLOYMENT)
                .behave(Behaviour.json(
                        200,
                        FakeAssessment.answer(
                                scoring, "2021", region("a", "100.00", "100", "1", weights(1), weights()))));
        fakes.of(Domain.TALENT)
                .behave(Behaviour.json(
                        200,
                        FakeAssessment.answer(scoring, "2021", region("a", "null", "0", "2", weights(), weights(2)))));

        JsonPath json = read();
        assertThat(ranks(json)).containsExactly("1 a");
        assertThat(json.getString("regions[0].score")).isEqualTo("33.33");
        assertThat(json.getString("regions[0].expression")).isEqualTo("(100 + 0) / (1 + 2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"2021-2\",\"cap\":1.20,\"missing\":\"EXCLUDE\",\"minimumCoverage\":50}",
                "{\"version\":\"2021-1\",\"cap\":1.30,\"missing\":\"EXCLUDE\",\"minimumCoverage\":50}",
                "{\"version\":\"2021-1\",\"cap\":1.20,\"missing\":\"ZERO\",\"minimumCoverage\":50}",
                "{\"version\":\"2021-1\",\"cap\":1.20,\"missing\":\"EXCLUDE\",\"minimumCoverage\":60}",
                "{\"version\":\"2021-1\",\"cap\":0.20,\"missing\":\"EXCLUDE\",\"minimumCoverage\":50}",
                "{\"version\":\"2021-1\",\"missing\":\"EXCLUDE\",\"minimumCoverage\":50}"
            })
    void scoresOfOtherRulesAreNotAdded(String scoring) {
        fakes.of(Domain.TALENT)
                .behave(Behaviour.json(
                        200, FakeAssessment.answer(Domain.TALENT).replace(FakeAssessment.SCORING, scoring)));

        JsonPath json = read();
        assertThat(json.getString("scoring.version")).isEqualTo("2021-1");
        assertThat(json.getString("domains[2].reason")).isEqualTo("BAD_ANSWER");
        assertThat(ranks(json)).contains("null 320321");
    }

    @Test
    void theSameRulesMayBeWrittenDifferently() {
        fakes.of(Domain.TALENT)
                .behave(Behaviour.json(
                        200, FakeAssessment.answer(Domain.TALENT).replace("1.20,\"missing", "1.2,\"missing")));

        assertThat(read().getBoolean("complete")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
            {"plan"               | nonsense
            "points":"100/3"      | "points":"100/0"
            "points":"100/3"      | "points":"-100/3"
            "points":"100/3"      | "points":"33.33"
            "points":"100/3"      | "points":"1e9"
            "points":"100/3"      | "points":"121"
            "points":"100/3"      | "points":"101/3"
            "points":"100/3",     | ''
            "weights":1.0         | "weights":2.0
            "weights":1.0         | "weights":"1"
            "weight":1            | "weight":0
            "weight":1            | "weight":-1
            "weight":1,           | ''
            "score":33.33         | "score":33.34
            "score":33.33         | "score":null
            "due":1               | "due":2
            "judged":1            | "judged":0
            "share":100.00        | "share":99.00
            "code":"320382"       | "code":null
            "plan":"liuzhou       | "plan":"other
            "period":"2021"       | "period":"2020"
            "regions":[           | "regions":7,"x":[
            "thresholds":"2021-1" | "thresholds":null
            """)
    void numbersThatContradictEachOtherAreNotUsed(String sent, String instead) {
        String well = FakeAssessment.answer(Domain.SOCIAL_INSURANCE);
        assertThat(well).contains(sent);
        fakes.of(Domain.SOCIAL_INSURANCE).behave(Behaviour.json(200, well.replace(sent, instead)));

        JsonPath json = read();
        assertThat(json.getBoolean("complete")).isFalse();
        assertThat(json.getString("domains[1].reason")).isEqualTo("BAD_ANSWER");
        assertThat(json.getString("regions.find{it.region.code == '320382'}.score"))
                .isEqualTo("110.00");
    }

    @Test
    void aRegionThatStandsTwiceIsCountedInNoWay() {
        String twice = region("a", "100.00", "100", "1", weights(1), weights());
        fakes.of(Domain.SOCIAL_INSURANCE)
                .behave(Behaviour.json(200, FakeAssessment.answer(FakeAssessment.SCORING, "2021", twice, twice)));

        assertThat(read().getString("domains[1].reason")).isEqualTo("BAD_ANSWER");
    }

    @Test
    void theQuestionIsPassedOn() {
        given().urlEncodingEnabled(false)
                .get(PATH + "?period=2021&asOf=2023-01-31T08:00:00%2B08:00")
                .then()
                .statusCode(200);

        assertThat(fakes.of(Domain.EMPLOYMENT).requests().get(0))
                .startsWith("GET " + PATH + "?period=2021&asOf=2023-01-31T00%3A00%3A00Z HTTP/1.1\r\n");
        given().get(PATH + "?asOf=2199-01-31T00:00:00Z").then().statusCode(422);
        given().get(PATH + "?asOf=yesterday").then().statusCode(400);
        given().get(PATH + "?region=1").then().statusCode(400);
    }

    @Test
    void nothingIsKnownOnlyWhereNothingAtAllIs() {
        fakes.all(Behaviour.problem(404, "PLAN_NOT_FOUND", "没有"));
        given().get(PATH).then().statusCode(404).body("code", equalTo("PLAN_NOT_FOUND"));
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));
        given().get(PATH).then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
        fakes.all(Behaviour.problem(422, "PERIOD_OUTSIDE_PLAN", "不在规划期内"));
        given().get(PATH + "?period=2030")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_OUTSIDE_PLAN"))
                .body("detail", equalTo("不在规划期内"));
    }

    private static JsonPath read() {
        return given().get(PATH)
                .then()
                .statusCode(200)
                .body("domains.domain", contains("employment", "social-insurance", "talent", "labor-relations"))
                .extract()
                .jsonPath(EXACT);
    }

    private static List<String> ranks(JsonPath json) {
        return json.getList("regions.collect{it.rank + ' ' + it.region.code}", String.class);
    }
}
