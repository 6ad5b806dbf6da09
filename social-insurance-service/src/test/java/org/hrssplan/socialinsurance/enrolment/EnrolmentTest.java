package org.hrssplan.socialinsurance.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import org.hrssplan.reporting.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a region and year of its own. */
@QuarkusTest
class EnrolmentTest extends Reported {

    private static final String ENROLMENT = "/api/v1/enrolment";

    @Test
    void whatIsNotReportedIsNotZero() {
        JsonPath view = read(ENROLMENT + "?region=430000&period=2020");

        assertThat(view.getString("region.code")).isEqualTo("430000");
        assertThat(view.getList("schemes.indicator"))
                .containsExactly(
                        "employee-pension-participants",
                        "resident-pension-participants",
                        "unemployment-insurance-participants",
                        "work-injury-insurance-participants");
        assertThat(view.getList("schemes.reported")).containsOnlyNulls();
        assertThat(view.<Object>get("participationRate.reported")).isNull();
        assertThat(view.<Object>get("participationRate.computed.value")).isNull();
        assertThat(view.getList("participationRate.computed.missing")).hasSize(5);
        assertThat(view.getList("participationRate.findings")).isEmpty();
        assertThat(view.getList("participationRate.targets")).isEmpty();
    }

    @Test
    void theRateIsComputedByItsDefinitionAndTheSchemesMakeTheTotal() {
        components("450000", "2023");
        report("450000", "pension-participants", "2023", "3100", "人");
        report("450000", "pension-participation-rate", "2023", "75.5", "%");

        JsonPath view = read(ENROLMENT + "?region=450000&period=2023");
        assertThat(new BigDecimal(view.getString("participationRate.computed.value")))
                .isEqualTo("75");
        assertThat(view.getString("participationRate.computed.expression"))
                .isEqualTo("(1000 + 2000) / (4200 - 150 - 50) × 100");
        assertThat(view.getString("participationRate.computed.at")).isEqualTo("2023-12");
        assertThat(view.getList("participationRate.findings.rule")).containsExactly("FORMULA");
        assertThat(new BigDecimal(view.getString("pensionTotal.computed.value")))
                .isEqualTo("3000");
        assertThat(view.getList("pensionTotal.findings.rule")).containsExactly("FORMULA");
        assertThat(view.getString("pensionTotal.findings[0].messageEn"))
                .contains("3100")
                .contains("3000");
        assertThat(view.getList("schemes[0].reported.observations.id"))
                .containsExactly("450000.employee-pension-participants.2023");
    }

    @Test
    void whatRoundingExplainsIsNoFinding() {
        report("320000", "employee-pension-participants", "2023", "12.3", "万人");
        report("320000", "resident-pension-participants", "2023", "20.0", "万人");
        report("320000", "pension-participants", "2023", "32.4", "万人");

        JsonPath view = read(ENROLMENT + "?region=320000&period=2023");
        assertThat(new BigDecimal(view.getString("pensionTotal.reported.value")))
                .isEqualByComparingTo("324000");
        assertThat(new BigDecimal(view.getString("pensionTotal.computed.value")))
                .isEqualByComparingTo("323000");
        assertThat(view.getList("pensionTotal.findings")).isEmpty();
    }

    @Test
    void componentsOfAnotherMonthAreNotMixed() {
        components("510000", "2023-06");
        report("510000", "employee-pension-participants", "2023-12", "9999", "人");

        JsonPath view = read(ENROLMENT + "?region=510000&period=2023");
        assertThat(view.getString("schemes[0].reported.period")).isEqualTo("2023-12");
        assertThat(new BigDecimal(view.getString("participationRate.computed.value")))
                .isEqualTo("75");
        assertThat(view.getString("participationRate.computed.at")).isEqualTo("2023-06");
        assertThat(read(ENROLMENT + "?region=510000&period=2023-Q4").<Object>get("participationRate.computed.value"))
                .isNull();
    }

    @Test
    void targetsAreThoseOfTheRegionsPlansThen() {
        report("450200", "employee-pension-participants", "2024", "125.00", "万人");

        JsonPath view = read(ENROLMENT + "?region=450200&period=2024");
        assertThat(view.getList("schemes[0].targets.plan")).containsExactly("liuzhou-2021-2025");
        assertThat(view.getString("schemes[0].targets[0].printed")).isEqualTo("127");
        assertThat(new BigDecimal(view.getString("schemes[0].targets[0].achieved")))
                .isEqualByComparingTo("125");
        assertThat(new BigDecimal(view.getString("schemes[0].targets[0].completionRate")))
                .isEqualTo("98.43");
        assertThat(view.getBoolean("schemes[0].targets[0].satisfied")).isFalse();
        assertThat(view.getString("schemes[2].targets[0].verdict")).isEqualTo("NOT_REPORTED");
        assertThat(read(ENROLMENT + "?region=450200&period=2018").getList("schemes[0].targets.plan"))
                .containsExactly("liuzhou-2016-2020");
        assertThat(read(ENROLMENT + "?region=450202&period=2024").getList("schemes.targets.flatten()"))
                .isEmpty();
    }

    @Test
    void whatWasKnownAtAnInstantStaysReadable() {
        String first = report("510500", "employee-pension-participants", "2023", "100", "人");
        report("510500", "employee-pension-participants", "2023", "200", "人");

        String now = ENROLMENT + "?region=510500&period=2023";
        assertThat(new BigDecimal(read(now).getString("schemes[0].reported.value")))
                .isEqualByComparingTo("200");
        JsonPath then = read(now + "&asOf=" + first);
        assertThat(new BigDecimal(then.getString("schemes[0].reported.value"))).isEqualByComparingTo("100");
        assertThat(then.getString("asOf")).isEqualTo(first);
        assertThat(read(now + "&asOf=2000-01-01T00:00:00Z").<Object>get("schemes[0].reported"))
                .isNull();
    }

    @Test
    void whoHasItGetsNoBody() {
        String path = ENROLMENT + "?region=430000&period=2020";
        String tag = given().get(path).header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, INVALID_PARAMETER",
        "?region=999999, 404, REGION_NOT_FOUND",
        "?region=450200&period=20, 400, INVALID_PARAMETER",
        "?region=450200&year=2023, 400, UNKNOWN_PARAMETER",
        "?region=450200&region=450202, 400, INVALID_PARAMETER",
        "?region=450200&asOf=2999-01-01T00:00:00Z, 422, AS_OF_IN_FUTURE"
    })
    void whatCannotBeAsked(String query, int status, String code) {
        given().get(ENROLMENT + query).then().statusCode(status).body("code", equalTo(code));
    }

    private static void components(String region, String period) {
        report(region, "population-aged-16-and-over", period, "4200", "人");
        report(region, "full-time-students", period, "150", "人");
        report(region, "active-military", period, "50", "人");
        report(region, "employee-pension-participants", period, "1000", "人");
        report(region, "resident-pension-participants", period, "2000", "人");
    }
}
