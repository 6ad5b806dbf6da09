package org.hrssplan.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What plans promise for one indicator, side by side, in the employment rows of the bundled plans. */
public abstract class ComparisonTest {

    private static final String NEW_EMPLOYMENT = "/api/v1/comparisons/urban-new-employment";
    private static final String THEN_AND_NOW = "?plans=liuzhou-2016-2020&plans=liuzhou-2021-2025";

    /** Promised 25 and reached 31.19 then; promised 25 and reached 6.1 in the first year now. */
    @Test
    void whatWasPromisedThenReachedAndPromisedNow() {
        JsonPath both = read(NEW_EMPLOYMENT + THEN_AND_NOW + "&period=2021");

        assertThat(both.getString("baseUnit")).isEqualTo("人");
        assertThat(both.getList("plans.plan.id", String.class))
                .containsExactly("liuzhou-2016-2020", "liuzhou-2021-2025");
        assertThat(both.getList("plans.row.target.printed", String.class)).containsExactly("25", "≥[25]");
        assertThat(both.getList("plans.progress.period", String.class)).containsExactly("2020", "2021");
        assertThat(both.getList("plans.progress.verdict", String.class)).containsExactly("COMPLETED", "AHEAD");
        assertThat(both.getList("plans.inBaseUnit.target", BigDecimal.class))
                .containsExactly(new BigDecimal("250000"), new BigDecimal("250000"));
        assertThat(both.getList("plans.inBaseUnit.achieved", BigDecimal.class))
                .containsExactly(new BigDecimal("311900"), new BigDecimal("61000"));
        assertThat(both.getList("plans.inBaseUnit.baseline", BigDecimal.class))
                .containsExactly(null, new BigDecimal("311900"));
        assertThat(both.getList("warnings")).isEmpty();
        assertThat(both.getList("without")).isEmpty();
    }

    @Test
    void aPlanThatBeginsLaterHasNoProgressYet() {
        given().get(NEW_EMPLOYMENT + THEN_AND_NOW + "&period=2018")
                .then()
                .statusCode(200)
                .body("plans[0].progress.period", equalTo("2018"))
                .body("plans[1].progress", nullValue())
                .body("plans[1].inBaseUnit.target", equalTo(250000))
                .body("plans[1].inBaseUnit.achieved", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2016/2020, 2016/2020, ", "2016/2021, 2020, 2021", "2021-Q1, 2020, 2021-Q1", "2030, 2020, 2025"})
    void aPeriodIsCutToThePlan(String period, String then, String now) {
        given().get(NEW_EMPLOYMENT + THEN_AND_NOW + "&period=" + period)
                .then()
                .statusCode(200)
                .body("period", equalTo(period))
                .body("plans[0].progress.period", equalTo(then))
                .body("plans[1].progress.period", equalTo(now));
    }

    @Test
    void allPlansThatHaveItUnlessTold() {
        given().get(NEW_EMPLOYMENT)
                .then()
                .statusCode(200)
                .body(
                        "plans.plan.id",
                        contains(
                                "liuzhou-2021-2025",
                                "xiangxi-2021-2025",
                                "xuyong-2021-2025",
                                "xuzhou-2021-2025",
                                "liuzhou-2016-2020",
                                "xuyong-2016-2020",
                                "xuzhou-2016-2020"))
                .body("plans.row.code", everyItem(equalTo("urban-new-employment")))
                .body("warnings.code", hasItem("BASELINE_TOTAL_DIFFERS"));
    }

    @Test
    void plansWithoutItAreNamed() {
        given().get(NEW_EMPLOYMENT + "?plans=xuzhou-2021-2025,nowhere&plans=liuzhou-2021-2025&plans=nowhere")
                .then()
                .statusCode(200)
                .body("plans.plan.id", contains("xuzhou-2021-2025", "liuzhou-2021-2025"))
                .body("without", contains("nowhere"));
        given().get("/api/v1/comparisons/job-fairs")
                .then()
                .statusCode(200)
                .body("plans", empty())
                .body("warnings", empty());
    }

    @Test
    void whatDoesNotCompareIsSaid() {
        given().header("Accept-Language", "en")
                .get(NEW_EMPLOYMENT + "?plans=liuzhou-2021-2025&plans=xiangxi-2021-2025")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("BASELINE_TOTAL_DIFFERS"))
                .body(
                        "warnings[0].message",
                        equalTo("Some baselines are totals over five years, others are of one year"
                                + " or day: they do not compare."))
                .body("warnings[0].values.plan", contains("liuzhou-2021-2025", "xiangxi-2021-2025"))
                .body("warnings[0].values.value", contains("[31.19]", "2.3"));
    }

    @Test
    void aNewDefinitionIsSaid() {
        given().get(NEW_EMPLOYMENT + "?plans=xuzhou-2016-2020&plans=xuzhou-2021-2025")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("NEW_DEFINITION"))
                .body("warnings[0].values.plan", contains("xuzhou-2021-2025"))
                .body("warnings[0].values.value", contains("新口径"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?period=21", "?plans=nowhere&period=soon", "?asOf=soon", "?plan=x", "?period=2021&period=2022"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(NEW_EMPLOYMENT + query).then().statusCode(400);
    }

    @Test
    void whatIsNotMeasuredHereIsNotFound() {
        given().get("/api/v1/comparisons/nothing").then().statusCode(404).body("code", equalTo("INDICATOR_NOT_FOUND"));
    }

    private static JsonPath read(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
