package org.hrssplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.http.Paging;
import org.hrssplan.observation.ObservationFilter;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.vintage.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every service's API keeps, tried on the plans that the service bundles. Subclassed once a service and packaging.
 */
public abstract class PlanApiTest {

    private static final String PLANS = "/api/v1/plans";
    private static final List<String> BUNDLED = List.of(
            "liuzhou-2021-2025",
            "xiangxi-2021-2025",
            "xuyong-2021-2025",
            "xuzhou-2021-2025",
            "liuzhou-2016-2020",
            "xuyong-2016-2020",
            "xuzhou-2016-2020");

    /** The domain of the service under test. */
    protected abstract String domain();

    @Test
    void plansAreListedLatestFirst() {
        assertThat(json(PLANS).getList("items.id", String.class)).isEqualTo(BUNDLED);
        given().get(PLANS + "/xuzhou-2021-2025")
                .then()
                .statusCode(200)
                .body("jurisdiction.code", equalTo("320300"))
                .body("jurisdiction.name", equalTo("徐州市"))
                .body("startYear", equalTo(2021))
                .body("endYear", equalTo(2025))
                .body("baseYear", equalTo(2020))
                .body("documentNumber", equalTo("徐政办发〔2021〕78号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/indicators", "/indicators/x", "/breakdowns", "/breakdowns/x", "/progress", "/view"})
    void aPlanThatIsNotHereIsNotFound(String path) {
        given().get(PLANS + "/nowhere-2021-2025" + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_NOT_FOUND"))
                .body("detail", containsString("nowhere-2021-2025"));
    }

    @Test
    void whatIsNotInAPlanIsNotFound() {
        problem(PLANS + "/liuzhou-2021-2025/indicators/nothing", 404, "INDICATOR_NOT_FOUND");
        problem(PLANS + "/liuzhou-2021-2025/indicators/nothing/progress", 404, "INDICATOR_NOT_FOUND");
        problem(PLANS + "/liuzhou-2021-2025/breakdowns/nothing", 404, "BREAKDOWN_NOT_FOUND");
        problem("/api/v1/indicators/nothing", 404, "INDICATOR_NOT_FOUND");
        problem("/api/v1/regions/999999", 404, "REGION_NOT_FOUND");
        problem("/api/v1/observations/nothing", 404, "OBSERVATION_NOT_FOUND");
        problem("/api/v1/observations/450200.nothing.2021", 404, "OBSERVATION_NOT_FOUND");
    }

    @Test
    void everyRowSaysWhatIsPrintedAndWhere() {
        for (String plan : BUNDLED) {
            given().get(PLANS + "/" + plan + "/indicators")
                    .then()
                    .statusCode(200)
                    .body("items.number", everyItem(notNullValue()))
                    .body("items.name", everyItem(notNullValue()))
                    .body("items.chapter", everyItem(notNullValue()))
                    .body("items.unit", everyItem(notNullValue()))
                    .body("items.target.printed", everyItem(notNullValue()))
                    .body("items.target.targetKind", everyItem(notNullValue()))
                    .body("items.target.comparator", everyItem(notNullValue()))
                    .body("items.source.document", everyItem(notNullValue()))
                    .body("items.source.table", everyItem(notNullValue()))
                    .body("items.source.row", everyItem(notNullValue()));
        }
    }

    @Test
    void everyRowIsInTheCatalogueAndSoIsEveryComponentOfAFormula() {
        List<String> catalogue = json("/api/v1/indicators").getList("items.code", String.class);
        for (String plan : BUNDLED) {
            assertThat(catalogue)
                    .containsAll(json(PLANS + "/" + plan + "/indicators").getList("items.code", String.class));
        }
        JsonPath all = json("/api/v1/indicators");
        assertThat(catalogue)
                .containsAll(
                        all.getList("items.findAll{it.formula}.formula.numerator.flatten().indicator", String.class))
                .containsAll(
                        all.getList("items.findAll{it.formula}.formula.denominator.flatten().indicator", String.class));
        assertThat(all.getList("items.domain", String.class)).containsOnly(domain());
    }

    @Test
    void pagesTogetherAreTheList() {
        String list = PLANS + "/liuzhou-2021-2025/indicators";
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = given().queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(list)
                    .jsonPath();
            assertThat(page.getList("items").size()).isBetween(1, 2);
            walked.addAll(page.getList("items.code", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(walked)
                .isEqualTo(json(list).getList("items.code", String.class))
                .doesNotHaveDuplicates();
    }

    /** What the documents print about finished plans is what the rules say. */
    @ParameterizedTest
    @ValueSource(strings = {"liuzhou-2016-2020", "xuyong-2016-2020", "xuzhou-2016-2020"})
    void ourVerdictsAreThePrintedOnes(String plan) {
        JsonPath rows = json(PLANS + "/" + plan + "/indicators");
        JsonPath progress = json(PLANS + "/" + plan + "/progress?period=2020");
        List<String> codes = rows.getList("items.code", String.class);
        assertThat(progress.getList("items.indicator", String.class)).isEqualTo(codes);
        for (int row = 0; row < codes.size(); row++) {
            String item = "items[" + row + "].";
            String printed = rows.getString(item + "printedVerdict");
            String verdict = progress.getString(item + "verdict");
            if (plan.startsWith("liuzhou")) {
                assertThat(verdict).as(codes.get(row)).isEqualTo(printed.equals("已完成") ? "COMPLETED" : "NOT_COMPLETED");
                assertThat(progress.getString(item + "explanation.outcome")).isEqualTo(printed);
            } else {
                assertThat(printed).isNull();
                assertThat(verdict).as(codes.get(row)).isEqualTo("COMPLETED");
            }
            String rate = rows.getString(item + "printedCompletionRate");
            if (rate != null) {
                assertThat(progress.getString(item + "completionRate")).isEqualTo(rate);
            }
        }
    }

    @Test
    void aPlanThatHasEndedIsJudgedAtItsEndUnlessAskedOtherwise() {
        assertThat(json(PLANS + "/liuzhou-2016-2020/progress").getList("items.period", String.class))
                .containsOnly("2020");
        assertThat(json(PLANS + "/liuzhou-2016-2020/progress?period=2018-Q3").getList("items.verdict", String.class))
                .containsOnly("NOT_REPORTED");
    }

    @ParameterizedTest
    @CsvSource({
        "21, 400, INVALID_PARAMETER",
        "2021-13, 400, INVALID_PARAMETER",
        "'', 400, INVALID_PARAMETER",
        "2020, 422, PERIOD_OUTSIDE_PLAN",
        "2026-01, 422, PERIOD_OUTSIDE_PLAN",
        "2020/2021, 422, PERIOD_OUTSIDE_PLAN"
    })
    void aPeriodThatCannotBeJudgedIsRefused(String period, int status, String code) {
        for (String path : List.of("/progress", "/view")) {
            given().queryParam("period", period)
                    .get(PLANS + "/liuzhou-2021-2025" + path)
                    .then()
                    .statusCode(status)
                    .body("code", equalTo(code));
        }
    }

    @Test
    void theOutcomeIsInTheLanguageOfTheAnswer() {
        String path = PLANS + "/xuyong-2016-2020/progress";
        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .header("Content-Language", "en")
                .body("items[0].explanation.outcome", equalTo("Completed"));
        given().get(path)
                .then()
                .header("Content-Language", "zh-CN")
                .body("items[0].explanation.outcome", equalTo("已完成"));
    }

    @Test
    void theViewIsTheRowsWithTheirProgress() {
        JsonPath view = json(PLANS + "/liuzhou-2021-2025/view?period=2021");

        assertThat(view.getString("domain")).isEqualTo(domain());
        assertThat(view.getString("period")).isEqualTo("2021");
        assertThat(view.getList("chapters.indicators.flatten().code", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        json(PLANS + "/liuzhou-2021-2025/indicators").getList("items.code", String.class));
        assertThat(view.<Object>getList("chapters.indicators.flatten().progress"))
                .containsExactlyInAnyOrderElementsOf(
                        json(PLANS + "/liuzhou-2021-2025/progress?period=2021").getList("items"));
    }

    @Test
    void everyBreakdownAddsUpAndIsReadByItself() {
        JsonPath list = json(PLANS + "/xuzhou-2021-2025/breakdowns");
        for (String code : list.getList("items.code", String.class)) {
            JsonPath one = json(PLANS + "/xuzhou-2021-2025/breakdowns/" + code);
            assertThat(one.getBoolean("consistent")).as(code).isTrue();
            assertThat(one.getList("printedTotals")).hasSameSizeAs(one.getList("years"));
            assertThat(one.getList("computedTotals")).hasSameSizeAs(one.getList("years"));
            assertThat(one.getList("rows.region.name", String.class))
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        }
        assertThat(json(PLANS + "/liuzhou-2021-2025/breakdowns").getList("items"))
                .isEmpty();
    }

    @Test
    void resultsOfFinishedPlansAreObservations() {
        JsonPath rows = json(PLANS + "/xuzhou-2016-2020/indicators");
        for (String code : rows.getList("items.findAll{it.result}.code", String.class)) {
            given().queryParam("indicator", code)
                    .queryParam("region", "320300")
                    .queryParam("period", "2020", "2016/2020")
                    .get("/api/v1/observations")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items.status", contains("PUBLISHED"))
                    .body("items.origin", contains("REPORTED"))
                    .body("items.revision", contains(1))
                    .body("items[0].publishedAt", containsString("Z"))
                    .body("items[0].source.table", equalTo("表1"));
        }
    }

    @Test
    void observationsAreReadByIdFilterAndPage() {
        JsonPath whole = json("/api/v1/observations?limit=1000");
        List<String> ids = whole.getList("items.id", String.class);
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(whole.<String, Object>getMap("items[0]"))
                .isEqualTo(json("/api/v1/observations/" + ids.get(0)).getMap(""));

        JsonPath first = json("/api/v1/observations?region=450200&limit=1");
        JsonPath second = given().queryParam("region", "450200")
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/observations")
                .jsonPath();
        assertThat(List.of(first.getString("items[0].id"), second.getString("items[0].id")))
                .isEqualTo(ids.stream()
                        .filter(id -> id.startsWith("450200."))
                        .limit(2)
                        .toList());
        given().queryParam("region", "320300")
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/observations")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        ObservationFilter all =
                new ObservationFilter(List.of(), List.of(), List.of(), List.of(Status.PUBLISHED), List.of(), null);
        String forged = Paging.encode("nothing", all + " " + Vintage.LATEST);
        problem("/api/v1/observations?cursor=" + forged, 400, "INVALID_CURSOR");
        problem("/api/v1/observations?period=21", 400, "INVALID_PARAMETER");
    }

    @Test
    void regionsCarryTheirParents() {
        given().get("/api/v1/regions/450200")
                .then()
                .statusCode(200)
                .body("name", equalTo("柳州市"))
                .body("level", equalTo("prefecture"))
                .body("scheme", equalTo("GBT2260"))
                .body("parent", equalTo("450000"));
        assertThat(json("/api/v1/regions?parent=450200").getList("items.name", String.class))
                .hasSize(10)
                .contains("融水苗族自治县");
    }

    @Test
    void everyViewCarriesAStrongTagOfItsContent() {
        for (String path : List.of("/indicators", "/progress?period=2021", "/view?period=2021", "/breakdowns")) {
            String tag = given().get(PLANS + "/xuzhou-2021-2025" + path).header("ETag");
            given().header("If-None-Match", tag)
                    .get(PLANS + "/xuzhou-2021-2025" + path)
                    .then()
                    .statusCode(304);
        }
    }

    private static void problem(String path, int status, String code) {
        given().get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static JsonPath json(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
