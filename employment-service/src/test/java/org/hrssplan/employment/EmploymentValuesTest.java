package org.hrssplan.employment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.ReportingApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that nobody reported, over HTTP; for indicators, regions and periods that no other test touches. */
@QuarkusTest
class EmploymentValuesTest extends ReportingApi {

    private static final String RATE = "urban-registered-unemployment-rate";
    private static final String UNEMPLOYED = "urban-registered-unemployed";
    private static final String EMPLOYED = "urban-employed";
    private static final String TRAINING = "subsidized-vocational-training";

    private static final String XUZHOU = "320300";
    private static final List<String> OF_XUZHOU =
            List.of("320302", "320303", "320305", "320311", "320312", "320321", "320322", "320324", "320381", "320382");
    private static final String LUZHOU = "510500";
    private static final List<String> OF_LUZHOU =
            List.of("510502", "510503", "510504", "510521", "510522", "510524", "510525");
    private static final String LIUZHOU = "450200";

    @Inject
    Clock clock;

    @Test
    void aRateOfACityIsThatOfItsCountiesTogether() {
        String nothing = now();
        List<String> butOne = OF_XUZHOU.subList(1, OF_XUZHOU.size());
        butOne.forEach(county -> components(county, "2023", 300, 9_700));

        JsonPath partial = values(RATE, "?region=" + XUZHOU + "&period=2023");
        assertThat(partial.getList("items")).hasSize(1);
        assertThat(decimal(partial, "items[0].value")).isEqualByComparingTo("3");
        assertThat(partial.getString("items[0].method")).isEqualTo("FORMULA");
        assertThat(partial.getBoolean("items[0].partial")).isTrue();
        assertThat(partial.getList("items[0].coverage.regions.missing", String.class))
                .containsExactly(OF_XUZHOU.get(0));
        assertThat(partial.getList("items[0].components")).hasSize(3 * butOne.size());
        assertThat(rateOfXuzhou("").getString("verdict")).isEqualTo("NOT_REPORTED");

        components(OF_XUZHOU.get(0), "2023", 2_300, 7_700);
        String whole = now();
        JsonPath progress = rateOfXuzhou("");
        assertThat(decimal(progress, "achieved")).isEqualByComparingTo("5");
        assertThat(progress.getString("verdict")).isEqualTo("LIMIT_BREACHED");
        // The rate is whole, the years are not: 2021 and 2022 may have broken the limit as well.
        assertThat(progress.getString("coverage.missing")).isEqualTo("[2021, 2022]");
        assertThat(progress.getBoolean("explanation.inputs.find{it.name == 'observation'}.partial"))
                .isFalse();
        String input = "explanation.inputs.find{it.origin == 'COMPUTED'}";
        assertThat(progress.getString(input + ".expression")).isEqualTo("5000 / (95000 + 5000) × 100");
        assertThat(progress.getString(input + ".period")).isEqualTo("2023");
        assertThat(progress.getList(input + ".components")).hasSize(3 * OF_XUZHOU.size());
        assertThat(progress.getList(input + ".components.revision", Integer.class))
                .containsOnly(1);

        JsonPath view = read("/api/v1/plans/xuzhou-2021-2025/view?period=2023");
        String inView = "chapters.indicators.flatten().find{it.code == '" + RATE + "'}.progress." + input;
        assertThat(view.getString(inView + ".expression")).isEqualTo("5000 / (95000 + 5000) × 100");
        assertThat(view.getList(inView + ".components")).isEmpty();

        publishAgain(OF_XUZHOU.get(0), UNEMPLOYED, "2023", "300");
        publishAgain(OF_XUZHOU.get(0), EMPLOYED, "2023", "9700");
        assertThat(decimal(rateOfXuzhou(""), "achieved")).isEqualByComparingTo("3");
        assertThat(rateOfXuzhou("").getString("verdict")).isEqualTo("WITHIN_LIMIT");

        assertThat(decimal(rateOfXuzhou("&asOf=" + whole), "achieved")).isEqualByComparingTo("5");
        assertThat(rateOfXuzhou("&asOf=" + nothing).getString("verdict")).isEqualTo("NOT_REPORTED");
        assertThat(decimal(values(RATE, "?region=" + XUZHOU + "&period=2023&asOf=" + whole), "items[0].value"))
                .isEqualByComparingTo("5");
        assertThat(values(RATE, "?region=" + XUZHOU + "&period=2023&asOf=" + nothing)
                        .getList("items"))
                .isEmpty();

        // Computed is not reported.
        assertThat(read("/api/v1/observations?indicator=" + RATE + "&region=" + XUZHOU + "&period=2023")
                        .getList("items"))
                .isEmpty();
        assertThat(read("/api/v1/plans/xuzhou-2021-2025/completeness?period=2023&region=" + XUZHOU + "&limit=1000")
                        .getList("items.findAll{it.indicator == '" + RATE + "'}.state", String.class))
                .doesNotContain("REPORTED");
    }

    private static JsonPath rateOfXuzhou(String query) {
        return read("/api/v1/plans/xuzhou-2021-2025/indicators/" + RATE + "/progress?period=2023" + query);
    }

    @Test
    void aSumOfSomeCountiesMayProveAFloorAndNothingElse() {
        String path = "/api/v1/plans/xiangxi-2021-2025/indicators/" + TRAINING + "/progress?period=2022";
        publish("433101", TRAINING, "2022", "20000", "人次");
        JsonPath little = read(path);
        assertThat(little.getString("verdict")).isEqualTo("UNDECIDABLE");
        assertThat(little.getBoolean("partial")).isTrue();
        assertThat(decimal(little, "achieved")).isEqualByComparingTo("2");
        assertThat(little.getList("coverage.missing", String.class)).containsExactly("2021", "2022");

        publish("433122", TRAINING, "2022", "130000", "人次");
        JsonPath enough = read(path);
        assertThat(enough.getString("verdict")).isEqualTo("ACHIEVED_EARLY");
        assertThat(enough.getBoolean("satisfied")).isTrue();
        assertThat(enough.getBoolean("partial")).isTrue();
        assertThat(enough.getList("explanation.inputs.findAll{it.partial}.expression", String.class))
                .containsExactly("20000 [433101] + 130000 [433122]");
    }

    @Test
    void aPublishedFigureWinsAndWhatSpeaksAgainstItStandsBeside() {
        OF_LUZHOU.forEach(county -> components(county, "2022", 40, 960));
        publish(LUZHOU, RATE, "2022", "4.5", "%");
        publish(LUZHOU, UNEMPLOYED, "2022", "281", "人");

        JsonPath rate = values(RATE, "?region=" + LUZHOU + "&period=2022");
        assertThat(decimal(rate, "items[0].value")).isEqualByComparingTo("4.5");
        assertThat(rate.getString("items[0].origin")).isEqualTo("REPORTED");
        assertThat(rate.getString("items[0].reported.observation")).isEqualTo(LUZHOU + "." + RATE + ".2022");
        // 281 of 7001 by the city's own count of the unemployed.
        assertThat(decimal(rate, "items[0].computed")).isEqualByComparingTo("4.013712");
        assertThat(rate.getString("items[0].expression")).isEqualTo("281 / (6720 + 281) × 100");
        assertThat(rate.getList("items[0].findings.rule", String.class)).containsExactly("FORMULA");
        assertThat(rate.getString("items[0].findings[0].messageEn"))
                .contains("4.5")
                .contains("4.0");

        JsonPath count = values(UNEMPLOYED, "?region=" + LUZHOU + "&period=2022");
        assertThat(decimal(count, "items[0].value")).isEqualByComparingTo("281");
        assertThat(decimal(count, "items[0].regionSum.value")).isEqualByComparingTo("280");
        assertThat(count.getBoolean("items[0].regionSum.partial")).isFalse();
        assertThat(count.getList("items[0].regionSum.coverage.published", String.class))
                .isEqualTo(OF_LUZHOU);
        assertThat(count.getList("items[0].findings.rule", String.class)).containsExactly("REGION_SUM");

        publish(LUZHOU, "urban-surveyed-unemployed", "2022", "50", "人");
        publish(LUZHOU, "urban-surveyed-employed", "2022", "950", "人");
        publish(LUZHOU, "urban-surveyed-unemployment-rate", "2022", "5.0", "%");
        JsonPath agreed = values("urban-surveyed-unemployment-rate", "?region=" + LUZHOU + "&period=2022");
        assertThat(decimal(agreed, "items[0].computed")).isEqualByComparingTo("5");
        assertThat(agreed.getList("items[0].findings")).isEmpty();
    }

    @Test
    void monthsOfCountiesAddUpToTheCitysYearAndAreasAreNoParts() {
        for (String county : OF_LUZHOU) {
            for (String quarter : List.of("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")) {
                publish(county, TRAINING, quarter, "10", "人次");
            }
        }
        JsonPath year = values(TRAINING, "?region=" + LUZHOU + "&from=2024&to=2024");
        assertThat(year.getList("items.period", String.class))
                .containsExactly("2024-Q1", "2024-S1", "2024-Q2", "2024-Q3", "2024", "2024-S2", "2024-Q4");
        assertThat(decimal(year, "items.find{it.period == '2024'}.value")).isEqualByComparingTo("280");
        assertThat(decimal(year, "items.find{it.period == '2024-S1'}.value")).isEqualByComparingTo("140");
        assertThat(year.getList("items.find{it.period == '2024'}.components")).hasSize(28);
        JsonPath county = values(TRAINING, "?region=" + OF_LUZHOU.get(0) + "&period=2024");
        assertThat(county.getString("items[0].method")).isEqualTo("PERIOD_SUM");
        assertThat(county.getString("items[0].expression"))
                .isEqualTo("10 [2024-Q1] + 10 [2024-Q2] + 10 [2024-Q3] + 10 [2024-Q4]");

        publish("320300-etdz", TRAINING, "2024", "10", "人次");
        assertThat(values(TRAINING, "?region=" + XUZHOU + "&period=2024").getList("items"))
                .isEmpty();
        assertThat(values(TRAINING, "?region=320300-etdz&period=2024").getList("items"))
                .hasSize(1);
    }

    @Test
    void pagesFollowOneAnotherWithoutGaps() {
        OF_LUZHOU.forEach(county -> publish(county, "rural-labor-transferred", "2024-06", "1000", "人"));
        String query = "?region=" + LUZHOU + "&descendants=true&from=2024-01&to=2024-12";
        JsonPath whole = values("rural-labor-transferred", query + "&limit=1000");
        List<String> all = keys(whole);
        assertThat(all).hasSizeGreaterThan(OF_LUZHOU.size()).doesNotHaveDuplicates();

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = values("rural-labor-transferred", query + "&limit=3" + cursor);
            paged.addAll(keys(page));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        assertThat(paged).isEqualTo(all);

        String foreign = values("rural-labor-transferred", query + "&limit=3").getString("next");
        given().get("/api/v1/indicators/" + TRAINING + "/values" + query + "&cursor=" + foreign)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    private static List<String> keys(JsonPath list) {
        return list.getList("items.collect{it.region + ' ' + it.period}", String.class);
    }

    @Test
    void withoutARegionTheRegionsOfThePlansAreMeantAndWithoutAPeriodAllOfThem() {
        JsonPath all = values("urban-new-employment", "?limit=1000");
        assertThat(all.getList("items.region", String.class))
                .contains(LIUZHOU, XUZHOU)
                .doesNotContain("320302");
        assertThat(all.getList("items.findAll{it.region == '" + LIUZHOU + "'}.period", String.class))
                .contains("2016/2020", "2021");
        String tag = given().get("/api/v1/indicators/urban-new-employment/values")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/indicators/urban-new-employment/values")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, region=450200, 404, INDICATOR_NOT_FOUND",
        "job-fairs, region=999999, 404, REGION_NOT_FOUND",
        "job-fairs, period=2021-13, 400, INVALID_PARAMETER",
        "job-fairs, from=2022&to=2021, 400, INVALID_PARAMETER",
        "job-fairs, limit=0, 400, INVALID_PARAMETER",
        "job-fairs, cursor=x, 400, INVALID_CURSOR",
        "job-fairs, regions=450200, 400, UNKNOWN_PARAMETER",
        "job-fairs, asOf=2999-01-01T00:00:00Z, 422, AS_OF_IN_FUTURE"
    })
    void whatCannotBeAskedIsRefused(String indicator, String query, int status, String code) {
        given().get("/api/v1/indicators/" + indicator + "/values?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static void components(String region, String period, int unemployed, int employed) {
        publish(region, UNEMPLOYED, period, Integer.toString(unemployed), "人");
        publish(region, EMPLOYED, period, Integer.toString(employed), "人");
    }

    private static void publish(String region, String indicator, String period, String value, String unit) {
        ObservationKey key = new ObservationKey(region, indicator, period);
        published(key, item(key, value, unit));
    }

    private static void publishAgain(String region, String indicator, String period, String value) {
        publish(region, indicator, period, value, "人");
    }

    private static Map<String, Object> item(ObservationKey key, String value, String unit) {
        return Map.of(
                "indicator",
                key.indicator(),
                "region",
                key.region(),
                "period",
                key.period(),
                "value",
                new BigDecimal(value),
                "unit",
                unit,
                "source",
                "统计月报");
    }

    private static JsonPath values(String indicator, String query) {
        return read("/api/v1/indicators/" + indicator + "/values" + query);
    }

    private static BigDecimal decimal(JsonPath answer, String path) {
        return new BigDecimal(answer.getString(path));
    }

    private String now() {
        return clock.instant().toString();
    }
}
