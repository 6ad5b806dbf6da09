package org.hrssplan.employment.unemployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.employment.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates of unemployment over HTTP. Subclassed once a database. */
abstract class UnemploymentTest {

    private static final String UNEMPLOYMENT = "/api/v1/unemployment";
    private static final String REGISTERED = "urban-registered-unemployment-rate";
    private static final String SURVEYED = "urban-surveyed-unemployment-rate";

    /** Liuzhou printed 3.12 for 2021 under a ceiling of less than 5 (002; 000 表2, row 2). */
    @Test
    void aCityIsSetAgainstItsOwnPlan() {
        JsonPath registered = rate("450200", "2021", "", 0);

        assertThat(registered.getString("indicator")).isEqualTo(REGISTERED);
        assertThat(registered.getString("latest.period")).isEqualTo("2021");
        assertThat(number(registered, "latest.value")).isEqualTo("3.12");
        assertThat(registered.getList("ceilings.plan")).containsExactly("liuzhou-2021-2025");
        assertThat(registered.getString("ceilings[0].printed")).isEqualTo("<5");
        assertThat(registered.getString("ceilings[0].comparator")).isEqualTo("LT");
        assertThat(number(registered, "ceilings[0].headroom")).isEqualTo("1.88");
        assertThat(registered.getBoolean("ceilings[0].satisfied")).isTrue();
        assertThat(registered.getString("level")).isEqualTo("NONE");
        assertThat(registered.getString("monthsOfRise")).isNull();
    }

    @Test
    void whatIsNotPublishedIsNoZero() {
        given().get(UNEMPLOYMENT + "?region=450226&period=2021")
                .then()
                .statusCode(200)
                .body("rates.indicator", contains(REGISTERED, SURVEYED))
                .body("rates[1].latest", nullValue())
                .body("rates[1].level", nullValue())
                .body("rates[1].monthsOfRise", nullValue())
                .body("rates[1].ceilings", hasSize(1))
                .body("rates[1].ceilings[0].headroom", nullValue())
                .body("rates[1].ceilings[0].satisfied", nullValue())
                .body("rates[1].series", hasSize(0));
    }

    @Test
    void aRateClimbsFromBlueToRed() {
        String county = "450222";
        List<String> values =
                List.of("4.0", "4.1", "4.2", "4.3", "4.3", "4.5", "4.6", "4.7", "4.8", "4.9", "4.95", "5.0");
        for (int month = 0; month < values.size(); month++) {
            Published.value(REGISTERED, county, "2022-%02d".formatted(month + 1), values.get(month), "%");
        }

        assertLevel(rate(county, "2022-01", "", 0), "NONE", 0);
        assertLevel(rate(county, "2022-03", "", 0), "NONE", 2);
        JsonPath march = rate(county, "2022-03", "", 0);
        assertThat(number(march, "change")).isEqualTo("0.1");
        assertThat(march.getString("before.period")).isEqualTo("2022-02");
        assertThat(march.getList("series")).hasSize(3);
        assertThat(march.getString("ceilings[0].jurisdiction")).isEqualTo("450200");
        assertLevel(rate(county, "2022-04", "", 0), "YELLOW", 3);
        assertLevel(rate(county, "2022-05", "", 0), "NONE", 0);
        assertLevel(rate(county, "2022-Q2", "", 0), "BLUE", 1);
        assertLevel(rate(county, "2022-08", "", 0), "YELLOW", 3);
        assertLevel(rate(county, "2022-11", "", 0), "ORANGE", 6);
        JsonPath breached = rate(county, "2022", "", 0);
        assertLevel(breached, "RED", 7);
        assertThat(breached.getList("reasons.code")).containsExactly("CEILING_BREACHED", "RISING_LONG");
        assertThat(breached.getList("reasons.message", String.class).get(0)).contains("liuzhou-2021-2025", "<5");
        assertThat(number(breached, "ceilings[0].headroom")).isEqualTo("0.0");
        assertThat(breached.getBoolean("ceilings[0].satisfied")).isFalse();
        given().header("Accept-Language", "en")
                .get(UNEMPLOYMENT + "?region=" + county + "&period=2022")
                .then()
                .header("Content-Language", "en")
                .body(
                        "rates[0].reasons[0].message",
                        equalTo("The latest value breaches the ceiling of plan liuzhou-2021-2025 (<5)."));

        String before = Published.at(county + "." + REGISTERED + ".2022-12");
        Published.value(REGISTERED, county, "2022-12", "4.4", "%");
        assertLevel(rate(county, "2022", "", 0), "NONE", 0);
        assertLevel(rate(county, "2022", "&asOf=" + before, 0), "RED", 7);
        assertLevel(rate(county, "2022-11", "", 0), "ORANGE", 6);
    }

    /** 6 of 100 are 6 %, which a county's own report of the rate need not say. */
    @Test
    void aRateOfPublishedComponentsBreachesTheCeilingLikeAPublishedOne() {
        String county = "450225";
        Published.value("urban-registered-unemployed", county, "2022", "6000", "人");
        assertThat(rate(county, "2022", "", 0).getString("latest")).isNull();
        Published.value("urban-employed", county, "2022", "94000", "人");

        JsonPath computed = rate(county, "2022", "", 0);
        assertThat(computed.getString("latest.period")).isEqualTo("2022");
        assertThat(computed.getString("latest.origin")).isEqualTo("COMPUTED");
        assertThat(computed.getInt("latest.revision")).isZero();
        assertThat(computed.getString("latest.value")).isEqualTo("6");
        assertThat(computed.getString("ceilings[0].headroom")).isEqualTo("-1");
        assertThat(computed.getBoolean("ceilings[0].satisfied")).isFalse();
        assertThat(computed.getString("level")).isEqualTo("RED");
        assertThat(computed.getString("monthsOfRise")).isNull();
        assertThat(rate(county, "2022-11", "", 0).getString("latest")).isNull();

        String known = Published.at(county + ".urban-employed.2022");
        Published.value(REGISTERED, county, "2022", "4.0", "%");
        JsonPath reported = rate(county, "2022", "", 0);
        assertThat(reported.getString("latest.origin")).isEqualTo("REPORTED");
        assertThat(number(reported, "latest.value")).isEqualTo("4.0");
        assertThat(reported.getList("series")).hasSize(1);
        assertThat(rate(county, "2022", "&asOf=" + known, 0).getString("level")).isEqualTo("RED");
    }

    @Test
    void aMissingMonthAndAnInequalityEndTheRunOpenly() {
        String county = "450223";
        Published.value(SURVEYED, county, "2022-01", "5.0", "%");
        Published.value(SURVEYED, county, "2022-03", "5.1", "%");
        Published.value(SURVEYED, county, "2022-04", "5.2", "%");

        JsonPath gap = rate(county, "2022", "", 1);
        assertThat(gap.getInt("monthsOfRise")).isEqualTo(1);
        assertThat(gap.getString("interruptedBy")).isEqualTo("2022-02");
        assertThat(gap.getString("latestMonth")).isEqualTo("2022-04");

        Published.inequality(SURVEYED, county, "2022-05", "LT", "6", "%");
        JsonPath inequality = rate(county, "2022", "", 1);
        assertThat(inequality.getInt("monthsOfRise")).isZero();
        assertThat(inequality.getString("interruptedBy")).isEqualTo("2022-05");
        assertThat(inequality.getString("ceilings[0].headroom")).isNull();
        assertThat(inequality.getBoolean("ceilings[0].satisfied")).isTrue();
        assertThat(inequality.getString("change")).isNull();
    }

    @Test
    void aValueFromBeforeThePlanSaysNothingOfItsCeiling() {
        Published.value(REGISTERED, "450224", "2020", "9", "%");

        JsonPath old = rate("450224", "2021", "", 0);
        assertThat(old.getString("latest.period")).isEqualTo("2020");
        assertThat(old.getString("ceilings[0].satisfied")).isNull();
        assertThat(old.getString("level")).isEqualTo("NONE");
        assertThat(rate("450224", "2020", "", 0).getList("ceilings.plan")).containsExactly("liuzhou-2016-2020");
    }

    @Test
    void theThresholdsAreNamed() {
        given().get(UNEMPLOYMENT + "?region=450200")
                .then()
                .statusCode(200)
                .body("period", org.hamcrest.Matchers.matchesPattern("\\d{4}-\\d{2}"))
                .body("thresholds.version", equalTo("2021-1"))
                .body("thresholds.yellowMonths", equalTo(3))
                .body("thresholds.orangeMonths", equalTo(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?region=450200&period=x", "?region=450200&zzz=1", "?region=450200&region=450222"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(UNEMPLOYMENT + query).then().statusCode(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        given().get(UNEMPLOYMENT + "?region=999999").then().statusCode(404).body("code", equalTo("REGION_NOT_FOUND"));
        given().get(UNEMPLOYMENT + "?region=450200&asOf=2199-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"));
    }

    private static void assertLevel(JsonPath rate, String level, int monthsOfRise) {
        assertThat(rate.getString("level")).isEqualTo(level);
        assertThat(rate.getInt("monthsOfRise")).isEqualTo(monthsOfRise);
    }

    private static String number(JsonPath rate, String path) {
        return ((BigDecimal) rate.get(path)).toPlainString();
    }

    /** The registered (0) or surveyed (1) rate. */
    private static JsonPath rate(String region, String period, String query, int index) {
        return given().get(UNEMPLOYMENT + "?region=" + region + "&period=" + period + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                .setRootPath("rates[" + index + "]");
    }
}
