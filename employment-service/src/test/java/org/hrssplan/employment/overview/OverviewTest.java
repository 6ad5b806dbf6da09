package org.hrssplan.employment.overview;

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
import org.hrssplan.employment.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview of employment over HTTP. Subclassed once a database. */
abstract class OverviewTest {

    private static final String OVERVIEW = "/api/v1/employment-overview";

    @Test
    void netNewJobsAreNewlyEmployedLessAttrition() {
        String county = "450205";
        Published.value("urban-newly-employed", county, "2022-S1", "1000", "人");
        Published.value("urban-natural-attrition", county, "2022-S1", "100", "人");
        Published.value("urban-newly-employed", county, "2022-S2", "0.2", "万人");
        JsonPath half = read(county, "2022");
        assertThat(number(half, "netNewJobs.newlyEmployed.value")).isEqualTo("3000");
        assertThat(half.getBoolean("netNewJobs.newlyEmployed.partial")).isFalse();
        assertThat(half.getBoolean("netNewJobs.naturalAttrition.partial")).isTrue();
        assertThat(half.getString("netNewJobs.computed")).isNull();

        Published.value("urban-natural-attrition", county, "2022-S2", "300", "人");
        Published.value("urban-new-employment", county, "2022", "2600", "人");
        JsonPath whole = read(county, "2022");
        assertThat(number(whole, "netNewJobs.computed")).isEqualTo("2600");
        assertThat(number(whole, "netNewJobs.difference")).isEqualTo("0");
        assertThat(whole.getList("findings")).isEmpty();
        assertThat(whole.getList("netNewJobs.newlyEmployed.observations"))
                .containsExactly(county + ".urban-newly-employed.2022-S1", county + ".urban-newly-employed.2022-S2");

        // Rounding of 0.2 万人 explains 500 persons, and no more.
        String known = Published.at(county + ".urban-new-employment.2022");
        Published.value("urban-new-employment", county, "2022", "3100", "人");
        assertThat(read(county, "2022").getList("findings")).isEmpty();
        Published.value("urban-new-employment", county, "2022", "3101", "人");
        JsonPath differs = read(county, "2022");
        assertThat(number(differs, "netNewJobs.difference")).isEqualTo("501");
        assertThat(differs.getList("findings.code")).containsExactly("NET_DIFFERS");
        assertThat(number(read(county, "2022&asOf=" + known), "netNewJobs.difference"))
                .isEqualTo("0");
        given().header("Accept-Language", "en")
                .get(OVERVIEW + "?region=" + county + "&period=2022")
                .then()
                .body("findings[0].message", org.hamcrest.Matchers.containsString("3101 persons is 501 away"));
    }

    @Test
    void theShareOfMigrantWorkersIsExact() {
        String county = "450206";
        Published.value("subsidized-vocational-training", county, "2022", "3000", "人次");
        Published.value("migrant-worker-vocational-training", county, "2022", "1000", "人次");

        assertThat(number(read(county, "2022"), "training.migrantShare")).isEqualTo("33.33");
    }

    @Test
    void aPartAboveItsWholeIsFound() {
        String county = "450222";
        Published.value("subsidized-vocational-training", county, "2023-Q1", "10", "人次");
        Published.value("migrant-worker-vocational-training", county, "2023", "11", "人次");

        // A year may well be above a quarter.
        JsonPath other = read(county, "2023");
        assertThat(other.getString("training.migrantShare")).isNull();
        assertThat(other.getList("findings.code")).containsExactly("PART_AND_WHOLE_OF_OTHER_MONTHS");

        Published.value("migrant-worker-vocational-training", county, "2023-01", "4", "人次");
        Published.value("migrant-worker-vocational-training", county, "2023-02", "4", "人次");
        assertThat(read(county, "2023-Q1").getList("findings.code")).containsExactly("PART_AND_WHOLE_OF_OTHER_MONTHS");
        Published.value("migrant-worker-vocational-training", county, "2023-03", "3", "人次");
        assertThat(read(county, "2023-Q1").getList("findings.code")).containsExactly("PART_ABOVE_WHOLE");
    }

    @Test
    void aPartOfAYearIsHeldAgainstTheWholeYear() {
        String county = "450223";
        Published.value("subsidized-vocational-training", county, "2023", "10", "人次");
        Published.value("migrant-worker-vocational-training", county, "2023-Q1", "11", "人次");

        assertThat(read(county, "2023").getList("findings.code"))
                .containsExactly("PART_AND_WHOLE_OF_OTHER_MONTHS", "PART_ABOVE_WHOLE");
    }

    @Test
    void twoPartsOfAYearAreNotHeldAgainstEachOther() {
        String county = "450224";
        Published.value("subsidized-vocational-training", county, "2023-Q1", "10", "人次");
        Published.value("migrant-worker-vocational-training", county, "2023-Q2", "11", "人次");

        assertThat(read(county, "2023").getList("findings.code")).containsExactly("PART_AND_WHOLE_OF_OTHER_MONTHS");
    }

    /** 丰县: 20000 and 22000 万元 of loans, 36 and 37 job fairs in 2021 and 2022 (003, 附件 表5 and 表3). */
    @Test
    void aCountyIsSetAgainstItsLineOfTheAnnex() {
        Published.value("startup-guaranteed-loans", "320321", "2021", "25000", "万元");
        Published.value("startup-guaranteed-loans", "320321", "2022-S1", "6000", "万元");
        Published.value("job-fairs", "320321", "2021", "36", "场次");

        JsonPath year = read("320321", "2021");
        assertThat(year.getList("splitTargets.plan")).containsExactly("xuzhou-2021-2025", "xuzhou-2021-2025");
        assertThat(year.getList("splitTargets.achieved.indicator"))
                .containsExactly("job-fairs", "startup-guaranteed-loans");
        assertThat(year.getString("splitTargets[1].label")).isEqualTo("丰县");
        assertThat(number(year, "splitTargets[0].scheduled")).isEqualTo("36");
        assertThat(number(year, "splitTargets[0].completionRate")).isEqualTo("100.00");
        assertThat(number(year, "splitTargets[0].target")).isEqualTo("192");
        assertThat(number(year, "splitTargets[1].scheduled")).isEqualTo("200000000");
        assertThat(number(year, "splitTargets[1].completionRate")).isEqualTo("125.00");
        assertThat(year.getString("splitTargets[1].source.table")).isEqualTo("附件 表5");

        JsonPath half = read("320321", "2022-S1");
        assertThat(number(half, "splitTargets[1].achieved.value")).isEqualTo("310000000");
        assertThat(number(half, "splitTargets[1].scheduled")).isEqualTo("310000000");
        assertThat(number(half, "splitTargets[1].completionRate")).isEqualTo("100.00");
        assertThat(half.getBoolean("splitTargets[0].achieved.partial")).isTrue();
    }

    @Test
    void theCityIsSetAgainstTheTotals() {
        JsonPath city = read("320300", "2025");
        assertThat(number(city, "splitTargets[0].target")).isEqualTo("2139");
        assertThat(number(city, "splitTargets[1].scheduled")).isEqualTo("10000000000");
        assertThat(city.getString("splitTargets[1].completionRate")).isNull();
    }

    @Test
    void whereNoAnnexHasALineThereIsNone() {
        given().get(OVERVIEW + "?region=450226&period=2021")
                .then()
                .statusCode(200)
                .body("splitTargets", hasSize(0))
                .body("netNewJobs.reported.value", nullValue())
                .body("netNewJobs.reported.partial", equalTo(true))
                .body("findings", hasSize(0));
        given().get(OVERVIEW + "?region=320300-main-urban-area&period=2021")
                .then()
                .body("splitTargets", hasSize(0));
        given().get(OVERVIEW + "?region=320300-municipal&period=2021")
                .then()
                .body("splitTargets.achieved.indicator", contains("job-fairs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?region=450200&period=2021-13", "?region=450200&year=2021"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(OVERVIEW + query).then().statusCode(400);
    }

    @Test
    void theLastYearIsTheDefault() {
        given().get(OVERVIEW + "?region=450226")
                .then()
                .statusCode(200)
                .body("period", org.hamcrest.Matchers.matchesPattern("\\d{4}"));
        given().get(OVERVIEW + "?region=999999").then().statusCode(404);
    }

    private static String number(JsonPath view, String path) {
        Object number = view.get(path);
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(number);
    }

    private static JsonPath read(String region, String period) {
        return given().get(OVERVIEW + "?region=" + region + "&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
