package org.hrssplan.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan asks of its parts, tried on the annex of Xuzhou. Subclassed once a service. */
public abstract class LinesTest {

    private static final String XUZHOU = "/api/v1/plans/xuzhou-2021-2025";

    private final Map<String, JsonPath> lists = new HashMap<>();

    /** Every line of every table, through every year, is the schedule of its region. */
    @Test
    void everyLineIsTheScheduleOfItsRegion() {
        JsonPath tables = json(XUZHOU + "/breakdowns");
        for (int table = 0; table < tables.getList("items").size(); table++) {
            String item = "items[" + table + "].";
            String code = tables.getString(item + "code");
            List<Integer> years = tables.getList(item + "years", Integer.class);
            for (int line = 0; line < tables.getList(item + "rows").size(); line++) {
                String row = item + "rows[" + line + "].";
                follow(
                        code,
                        tables.getString(row + "region.code"),
                        tables.getString(row + "label"),
                        tables.getString(item + "unit"),
                        years,
                        tables.getList(row + "values", BigDecimal.class),
                        tables.getObject(row + "total", BigDecimal.class));
            }
        }
    }

    /** So is the line of totals that of the city, in the unit of its row where the table has one. */
    @Test
    void everyLineOfTotalsIsTheScheduleOfTheCity() {
        JsonPath tables = json(XUZHOU + "/breakdowns");
        List<String> rows = json(XUZHOU + "/indicators").getList("items.code", String.class);
        for (int table = 0; table < tables.getList("items").size(); table++) {
            String item = "items[" + table + "].";
            String code = tables.getString(item + "code");
            if (rows.contains(code)) {
                List<BigDecimal> totals = tables.getList(item + "printedTotals", BigDecimal.class);
                BigDecimal total = tables.getObject(item + "printedTotal", BigDecimal.class);
                JsonPath end = json(XUZHOU + "/indicators/" + code + "/progress?period=2025");
                BigDecimal asked = total == null ? totals.get(totals.size() - 1) : total;
                BigDecimal scale = end.getString("unit").equals(tables.getString(item + "unit"))
                        ? BigDecimal.ONE
                        : BigDecimal.valueOf(10_000);
                assertThat(number(end, "scheduled").multiply(scale)).as(code).isEqualByComparingTo(asked);
                assertThat(number(end, "target")).as(code).isEqualByComparingTo(number(end, "scheduled"));
            } else {
                follow(
                        code,
                        "320300",
                        "合计",
                        tables.getString(item + "unit"),
                        tables.getList(item + "years", Integer.class),
                        tables.getList(item + "printedTotals", BigDecimal.class),
                        tables.getObject(item + "printedTotal", BigDecimal.class));
            }
        }
    }

    private void follow(
            String code,
            String region,
            String label,
            String unit,
            List<Integer> years,
            List<BigDecimal> values,
            BigDecimal total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int column = 0; column < years.size(); column++) {
            sum = sum.add(values.get(column));
            if (years.get(column) < 2021) {
                continue;
            }
            String about = code + " " + region + " " + years.get(column);
            Map<String, Object> found = lists.computeIfAbsent(
                            region + "&period=" + years.get(column), list -> json(XUZHOU + "/progress?region=" + list))
                    .getMap("items.find{it.indicator == '" + code + "'}");
            BigDecimal asked = total == null ? values.get(column) : sum;
            assertThat(number(found, "scheduled")).as(about).isEqualByComparingTo(asked);
            assertThat(number(found, "target"))
                    .as(about)
                    .isEqualByComparingTo(total == null ? values.get(values.size() - 1) : total);
            if (total == null) {
                assertThat(number(found, "baseline")).as(about).isEqualByComparingTo(values.get(0));
            }
            assertThat(found)
                    .as(about)
                    .containsEntry("region", region)
                    .containsEntry("unit", unit)
                    .containsEntry("targetKind", total == null ? "LEVEL" : "CUMULATIVE")
                    .containsEntry("verdict", "NOT_REPORTED");
            explains(found, label, years.subList(0, column + 1));
        }
    }

    /** The line is the source of the target, and of the years through the one that is judged. */
    private static void explains(Map<String, Object> found, String label, List<Integer> years) {
        List<?> inputs = (List<?>) ((Map<?, ?>) found.get("explanation")).get("inputs");
        List<String> periods = new ArrayList<>();
        for (Object input : inputs) {
            Map<?, ?> one = (Map<?, ?>) input;
            assertThat(((Map<?, ?>) one.get("source")).get("row")).isEqualTo(label);
            if (one.get("name").equals("scheduled")) {
                periods.add((String) one.get("period"));
            }
        }
        assertThat(periods).isEqualTo(years.stream().map(String::valueOf).toList());
    }

    private static BigDecimal number(Map<String, Object> found, String field) {
        return new BigDecimal(found.get(field).toString());
    }

    @Test
    void theListOfARegionIsItsLinesInTheOrderOfTheAnnex() {
        JsonPath tables = json(XUZHOU + "/breakdowns");
        List<String> regions = tables.getList("items.rows.flatten().region.code", String.class);
        for (String region : new LinkedHashSet<>(regions)) {
            List<Map<String, Object>> asked =
                    json(XUZHOU + "/progress?region=" + region + "&period=2021").getList("items");
            assertThat(asked.stream().map(one -> one.get("indicator")))
                    .containsExactlyElementsOf(tables.getList(
                            "items.findAll{it.rows.region.code.contains('" + region + "')}.code", String.class));
            assertThat(asked).allSatisfy(one -> assertThat(one).containsEntry("region", region));
        }
    }

    /** The list without a region stays the table; asked for its own region it goes on with what only the annex asks. */
    @Test
    void theCityIsAskedForItsTableAndThenForWhatOnlyTheAnnexHas() {
        JsonPath table = json(XUZHOU + "/progress?period=2021");
        JsonPath all = json(XUZHOU + "/progress?period=2021&region=320300");
        List<String> rows = json(XUZHOU + "/indicators").getList("items.code", String.class);
        List<String> annex = json(XUZHOU + "/breakdowns").getList("items.code", String.class);

        assertThat(table.getList("items.indicator", String.class)).isEqualTo(rows);
        assertThat(all.<Object>getList("items").subList(0, rows.size())).isEqualTo(table.getList("items"));
        assertThat(all.getList("items.indicator", String.class)
                        .subList(rows.size(), all.getList("items").size()))
                .isEqualTo(annex.stream().filter(one -> !rows.contains(one)).toList());
        assertThat(json(XUZHOU + "/view?period=2021").getList("chapters.indicators.flatten().code", String.class))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "/progress?region=999999, 404, REGION_NOT_FOUND",
        "/progress?region=, 400, INVALID_PARAMETER",
        "/progress?region=320321&period=2020, 422, PERIOD_OUTSIDE_PLAN",
        "/progress?region=320321&period=2026-01, 422, PERIOD_OUTSIDE_PLAN",
        "/progress?region=320321&period=x, 400, INVALID_PARAMETER",
        "/progress?region=320321&asOf=2999-01-01T00:00:00Z, 422, AS_OF_IN_FUTURE",
        "/progress?region=320321&region=320322, 400, INVALID_PARAMETER",
        "/indicators/nothing/progress?region=320321, 404, INDICATOR_NOT_FOUND",
        "/indicators/nothing/progress?region=999999, 404, REGION_NOT_FOUND"
    })
    void whatCannotBeAskedIsRefused(String path, int status, String code) {
        given().urlEncodingEnabled(false)
                .get(XUZHOU + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void aRegionOfWhichNothingIsAskedHasAnEmptyListAndNoTarget() {
        assertThat(json(XUZHOU + "/progress?region=450200").getList("items")).isEmpty();
        assertThat(json("/api/v1/plans/liuzhou-2021-2025/progress?region=450203")
                        .getList("items"))
                .isEmpty();
        String row = json("/api/v1/plans/liuzhou-2021-2025/indicators").getString("items[0].code");
        given().get("/api/v1/plans/liuzhou-2021-2025/indicators/" + row + "/progress?region=450203")
                .then()
                .statusCode(404)
                .body("code", equalTo("TARGET_NOT_FOUND"));
    }

    @Test
    void pagesTogetherAreTheListOfTheRegion() {
        String path = XUZHOU + "/progress?region=320300&period=2021";
        List<Object> whole = json(path).getList("items");
        JsonPath first = json(path + "&limit=1");
        assertThat(first.<Object>getList("items")).isEqualTo(whole.subList(0, 1));
        if (whole.size() > 1) {
            String next = first.getString("next");
            assertThat(json(path + "&limit=1&cursor=" + next).<Object>getList("items"))
                    .isEqualTo(whole.subList(1, 2));
            given().get(XUZHOU + "/progress?region=320321&period=2021&limit=1&cursor=" + next)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_CURSOR"));
        }
    }

    static BigDecimal number(JsonPath json, String path) {
        return new BigDecimal(json.getString(path));
    }

    static JsonPath json(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
