package org.hrssplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is due of a plan, tried on the plans that every service bundles and on days given by {@code asOf}. Subclassed
 * once a service and packaging.
 */
public abstract class CompletenessApiTest {

    private static final String XUZHOU = "/api/v1/plans/xuzhou-2021-2025";
    private static final String LIUZHOU = "/api/v1/plans/liuzhou-2021-2025";

    /** 2021 and 2022 are overdue, 2023 is due until 29 February, 2024 and 2025 are not over. */
    private static final String FEBRUARY_2024 = "2024-02-01T00:00:00+08:00";

    @Test
    void everyRowIsDueOfThePlansRegionAndEveryBreakdownOfItsOwn() {
        int rows = json(given(), XUZHOU + "/indicators").getList("items").size();
        JsonPath breakdowns = json(given(), XUZHOU + "/breakdowns");
        int cells = 0;
        for (int one = 0; one < breakdowns.getList("items").size(); one++) {
            // A column of the base year is printed, and asked of nobody.
            cells += breakdowns.getList("items[" + one + "].rows").size()
                    * breakdowns
                            .getList("items[" + one + "].years.findAll{it >= 2021}")
                            .size();
        }
        JsonPath all = completeness(given().queryParam("limit", 1000), XUZHOU, FEBRUARY_2024);

        assertThat(all.getList("items")).hasSize(rows * 5 + cells);
        assertThat(all.getList("items.findAll{it.region == '320300'}.indicator", String.class))
                .hasSize(rows * 5);
        JsonPath ofCity = completeness(given().queryParam("region", "320300"), XUZHOU, FEBRUARY_2024);
        assertThat(ofCity.getString("region")).isEqualTo("320300");
        assertThat(ofCity.<Object>getList("items")).isEqualTo(all.getList("items.findAll{it.region == '320300'}"));
    }

    @Test
    void nothingReportedIsMissingDueOrNotYetDueByTheDay() {
        JsonPath json = completeness(given().queryParam("region", "320300"), XUZHOU, FEBRUARY_2024);
        int rows = json(given(), XUZHOU + "/indicators").getList("items").size();

        assertThat(json.getString("judgedOn")).isEqualTo("2024-02-01");
        assertThat(json.getString("asOf")).isEqualTo("2024-01-31T16:00:00Z");
        for (String state : List.of("2021 MISSING", "2022 MISSING", "2023 DUE", "2024 NOT_YET", "2025 NOT_YET")) {
            assertThat(json.getList("items.findAll{it.period == '%s'}.state".formatted(state.substring(0, 4))))
                    .hasSize(rows)
                    .containsOnly(state.substring(5));
        }
        assertThat(json.getList("items.findAll{it.period == '2023'}.dueOn")).containsOnly("2024-02-29");
        assertThat(json.getMap("summary"))
                .containsEntry("expected", 3 * rows)
                .containsEntry("reported", 0)
                .containsEntry("missing", 2 * rows)
                .containsEntry("due", rows)
                .containsEntry("notYet", 2 * rows)
                .containsEntry("late", 0);
        assertThat(json.getString("summary.share")).isEqualTo("0.0");
    }

    @Test
    void whatIsPublishedIsReported() {
        List<String> published = json(given(), "/api/v1/observations?region=450200&period=2021&limit=1000")
                .getList("items.id", String.class);
        List<String> rows = json(given(), LIUZHOU + "/indicators").getList("items.code", String.class);
        JsonPath json = json(given(), LIUZHOU + "/completeness?period=2021");

        assertThat(json.getList("items.indicator", String.class)).isEqualTo(rows);
        for (String row : rows) {
            String id = "450200." + row + ".2021";
            Map<String, Object> item = json.getMap("items.find{it.indicator == '%s'}".formatted(row));
            assertThat(item).containsEntry("period", "2021").containsEntry("late", false);
            if (published.contains(id)) {
                assertThat(item)
                        .containsEntry("state", "REPORTED")
                        .containsEntry("observation", id)
                        .containsEntry("revision", 1);
                JsonPath observation = json(given(), "/api/v1/observations/" + id);
                assertThat(item)
                        .containsEntry("submittedAt", observation.getString("submittedAt"))
                        .containsEntry("publishedAt", observation.getString("publishedAt"));
            } else {
                assertThat(item)
                        .containsEntry("state", "MISSING")
                        .containsEntry("observation", null)
                        .containsEntry("publishedAt", null);
            }
        }
    }

    /** A printed total over the plan stands for its last year too, as it does where progress is judged. */
    @Test
    void thePrintedResultsOfAFinishedPlanAreReportedAndNotLate() {
        String plan = "/api/v1/plans/xuzhou-2016-2020";
        List<String> withResult =
                json(given(), plan + "/indicators").getList("items.findAll{it.result}.code", String.class);
        List<String> published =
                json(given(), "/api/v1/observations?region=320300&limit=1000").getList("items.id", String.class);
        JsonPath ofLastYear = json(given().queryParam("limit", 1000), plan + "/completeness");

        assertThat(withResult).isNotEmpty();
        for (String indicator : withResult) {
            Map<String, Object> item =
                    ofLastYear.getMap("items.find{it.indicator == '%s' && it.period == '2020'}".formatted(indicator));
            assertThat(item).containsEntry("state", "REPORTED").containsEntry("late", false);
            assertThat(item.get("observation")).isIn(published);
        }
    }

    @Test
    void statesAreFilteredAndTheSummaryStays() {
        JsonPath all = completeness(given().queryParam("limit", 1000), XUZHOU, FEBRUARY_2024);
        JsonPath some = completeness(
                given().queryParam("limit", 1000).queryParam("state", "DUE", "NOT_YET"), XUZHOU, FEBRUARY_2024);

        assertThat(some.<Object>getList("items"))
                .isEqualTo(all.getList("items.findAll{it.state in ['DUE', 'NOT_YET']}"))
                .isNotEmpty();
        assertThat(some.<String, Object>getMap("summary")).isEqualTo(all.getMap("summary"));
        assertThat(completeness(given().queryParam("late", true), XUZHOU, FEBRUARY_2024)
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void pagesTogetherAreTheList() {
        List<Object> whole = completeness(given().queryParam("limit", 1000), XUZHOU, FEBRUARY_2024)
                .getList("items");
        List<Object> walked = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = given().queryParam("limit", 40);
            JsonPath page = completeness(
                    cursor == null ? request : request.queryParam("cursor", cursor), XUZHOU, FEBRUARY_2024);
            walked.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void whoIsAskedForNothingHasNoShare() {
        given().queryParam("region", "450200")
                .get(XUZHOU + "/completeness")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("summary.expected", equalTo(0))
                .body("summary.share", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, 2024-02-01, 400, INVALID_PARAMETER",
        "asOf, 2024-02-30T00:00:00Z, 400, INVALID_PARAMETER",
        "asOf, +12024-02-01T00:00:00Z, 400, INVALID_PARAMETER",
        "state, LATE, 400, INVALID_PARAMETER",
        "state, 0, 400, INVALID_PARAMETER",
        "late, perhaps, 400, INVALID_PARAMETER",
        "limit, 0, 400, INVALID_PARAMETER",
        "cursor, x, 400, INVALID_CURSOR",
        "period, 2021-13, 400, INVALID_PARAMETER",
        "period, 2020, 422, PERIOD_OUTSIDE_PLAN",
        "region, 999999, 404, REGION_NOT_FOUND",
        "indicator, x, 400, UNKNOWN_PARAMETER"
    })
    void whatCannotBeAskedIsRefused(String parameter, String value, int status, String code) {
        given().queryParam(parameter, value)
                .get(XUZHOU + "/completeness")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void aPlanThatIsNotHereIsNotFound() {
        given().get("/api/v1/plans/nowhere-2021-2025/completeness")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    @Test
    void theAnswerOfADayKeepsItsTag() {
        String tag = given().get(LIUZHOU + "/completeness").header("ETag");
        given().header("If-None-Match", tag)
                .get(LIUZHOU + "/completeness")
                .then()
                .statusCode(304);
    }

    private static JsonPath completeness(RequestSpecification request, String plan, String asOf) {
        return json(request.queryParam("asOf", asOf).queryParam("period", "2025"), plan + "/completeness");
    }

    private static JsonPath json(RequestSpecification request, String path) {
        return request.get(path).then().statusCode(200).extract().jsonPath();
    }
}
