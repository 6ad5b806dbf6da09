package org.hrssplan.laborrelations.casework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.laborrelations.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows of cases and their rates over HTTP. Subclassed once a database. */
abstract class CaseworkTest {

    private static final String CASEWORK = "/api/v1/casework";
    private static final String RATES = CASEWORK + "/rates";

    /** Insufficient privilege in PostgreSQL; in H2 not enough rights, and administrator's rights needed. */
    private static final List<String> REFUSED = List.of("42501", "90096", "90040");

    @Inject
    AgroalDataSource database;

    @Test
    void aFlowIsRecordedRevisedAndReadAsItWas() {
        String path = "/MEDIATION/450222/2021-01";
        Response created = put(path, disputes(10, 30, 35, 5, 20, 33), null);
        created.then()
                .statusCode(201)
                .header("Location", endsWith(CASEWORK + path))
                .header("ETag", "\"1\"")
                .body("channel", equalTo("MEDIATION"))
                .body("pendingAtEnd", equalTo(5))
                .body("due", nullValue())
                .body("continued", nullValue());
        String known = created.path("recordedAt");

        put(path, disputes(10, 30, 35, 5, 20, 33), null).then().statusCode(200).body("revision", equalTo(1));
        put(path, disputes(10, 31, 36, 5, 20, 33), null).then().statusCode(428);
        put(path, disputes(10, 31, 36, 5, 20, 33), "\"9\"").then().statusCode(412);
        put(path, disputes(10, 31, 36, 5, 20, 33), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("accepted", equalTo(31));
        assertLastReplaced(CASEWORK + path, "\"revision\":1,", "\"accepted\":30,");

        given().get(CASEWORK + path).then().statusCode(200).body("revision", equalTo(2));
        given().get(CASEWORK + path + "?asOf=" + known).then().statusCode(200).body("accepted", equalTo(30));
        given().get(CASEWORK + path + "?asOf=2021-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("RECORD_NOT_FOUND"));
    }

    @Test
    void whatDoesNotBalanceIsRefusedWithAllFourNumbers() {
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(disputes(10, 30, 35, 6, 20, 33))
                .put(CASEWORK + "/MEDIATION/450223/2021-01")
                .then()
                .statusCode(422)
                .body("errors.field", contains("/pendingAtEnd"))
                .body("errors.code", contains("NOT_BALANCED"))
                .body("errors.message", contains("10 + 30 − 35 is not 6."));
        given().get(CASEWORK + "/MEDIATION/450223/2021-01").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        // A part is no more than its whole.
        "ARBITRATION, 10, 30, 35, 5, 34, 33,,, /mediated, ABOVE",
        "ARBITRATION, 10, 30, 35, 5, 33, 36,,, /concluded, ABOVE",
        "ARBITRATION, 10, 30, 35, 5, 33, 35, 36, 35, /closedInTime, ABOVE",
        "INSPECTION, 10, 30, 35, 5,,, 42, 41, /closedInTime, ABOVE",
        // Disputes are mediated and concluded, complaints are due.
        "INSPECTION, 10, 30, 35, 5, 1,, 35, 35, /mediated, NOT_HERE",
        "INSPECTION, 10, 30, 35, 5,, 1, 35, 35, /concluded, NOT_HERE",
        "INSPECTION, 10, 30, 35, 5,,,, 35, /closedInTime, REQUIRED",
        "MEDIATION, 10, 30, 35, 5, 1,,,, /concluded, REQUIRED",
        "MEDIATION, 10, 30, 35, 5, 1, 1, 1,, /due, REQUIRED",
        "MEDIATION, -1, 30, 24, 5, 1, 1,,, /pendingAtStart, OUT_OF_RANGE",
        "MEDIATION,, 30, 24, 5, 1, 1,,, /pendingAtStart, REQUIRED"
    })
    void numbersThatCannotBeAreRefused(
            Channel channel,
            Long start,
            Long accepted,
            Long closed,
            Long end,
            Long mediated,
            Long concluded,
            Long inTime,
            Long due,
            String field,
            String code) {
        Map<String, Object> body = new HashMap<>();
        body.put("pendingAtStart", start);
        body.put("accepted", accepted);
        body.put("closed", closed);
        body.put("pendingAtEnd", end);
        body.put("mediated", mediated);
        body.put("concluded", concluded);
        body.put("closedInTime", inTime);
        body.put("due", due);
        put("/" + channel + "/450224/2021-01", body, null)
                .then()
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
        given().get(CASEWORK + "/" + channel + "/450224/2021-01").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2021-S1, PERIOD_NOT_TAKEN", "2199-01, PERIOD_NOT_OVER", "2021-13, INVALID_PERIOD", "x, INVALID_PERIOD"
    })
    void periodsAreMonthsQuartersAndYears(String period, String code) {
        put("/MEDIATION/450224/" + period, disputes(0, 1, 1, 0, 1, 1), null)
                .then()
                .statusCode(422)
                .body("errors.field", contains("period"))
                .body("errors.code", contains(code));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        put("/COURT/450224/2021-01", disputes(0, 1, 1, 0, 1, 1), null).then().statusCode(404);
        put("/MEDIATION/999999/2021-01", disputes(0, 1, 1, 0, 1, 1), null)
                .then()
                .statusCode(404)
                .body("code", equalTo("REGION_NOT_FOUND"));
        given().get(CASEWORK + "/MEDIATION/450224/x").then().statusCode(404);
    }

    @Test
    void aPeriodBeginsWithWhatTheOneBeforeLeft() {
        put("/ARBITRATION/450225/2021-12", disputes(0, 20, 15, 5, 10, 15), null)
                .then()
                .statusCode(201);
        put("/ARBITRATION/450225/2022-Q1", disputes(4, 10, 10, 4, 5, 10), null)
                .then()
                .statusCode(422)
                .body("errors.field", contains("/pendingAtStart"))
                .body("errors.code", contains("NOT_CONTINUED"))
                .body("errors.message", contains(containsString("2021-12")));
        put("/ARBITRATION/450225/2022-01", disputes(4, 10, 10, 4, 5, 10), null)
                .then()
                .statusCode(422);

        Map<String, Object> explained = disputes(4, 10, 10, 4, 5, 10);
        explained.put("breakReason", "并案处理");
        put("/ARBITRATION/450225/2022-01", explained, null)
                .then()
                .statusCode(201)
                .body("breakReason", equalTo("并案处理"))
                .header("ETag", "\"1-2021-12-5\"")
                .body("periodBefore", equalTo("2021-12"))
                .body("pendingBefore", equalTo(5))
                .body("continued", equalTo(false));
        put("/ARBITRATION/450225/2022-02", disputes(4, 1, 1, 4, 1, 1), null)
                .then()
                .statusCode(201)
                .body("continued", equalTo(true));

        // A correction of a month does not touch the next one, which then shows that it does not fit.
        String known = given().get(CASEWORK + "/ARBITRATION/450225/2022-02").path("recordedAt");
        explained.put("closed", 11);
        explained.put("pendingAtEnd", 3);
        put("/ARBITRATION/450225/2022-01", explained, "\"1\"").then().statusCode(412);
        put("/ARBITRATION/450225/2022-01", explained, "\"1-2021-12-5\"").then().statusCode(200);
        given().get(CASEWORK + "?region=450225&period=2022-02")
                .then()
                .statusCode(200)
                .body("items[0].continued", equalTo(false))
                .body("items[0].pendingBefore", equalTo(3));
        put("/ARBITRATION/450225/2022-02", disputes(4, 1, 1, 4, 1, 1), null)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        given().get(CASEWORK + "?region=450225&period=2022-02&asOf=" + known)
                .then()
                .body("items[0].continued", equalTo(true));
    }

    @Test
    void aBlankReasonIsNone() {
        put("/ARBITRATION/433101/2021-12", disputes(0, 20, 15, 5, 10, 15), null)
                .then()
                .statusCode(201);
        Map<String, Object> blank = disputes(4, 10, 10, 4, 5, 10);
        blank.put("breakReason", " ");
        put("/ARBITRATION/433101/2022-01", blank, null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_CONTINUED"));
        blank.put("pendingAtStart", 5);
        blank.put("pendingAtEnd", 5);
        put("/ARBITRATION/433101/2022-01", blank, null).then().statusCode(201).body("breakReason", nullValue());
        blank.remove("breakReason");
        put("/ARBITRATION/433101/2022-01", blank, null).then().statusCode(200).body("revision", equalTo(1));
    }

    /** A year that ends with the same number as its last month is another period before. */
    @Test
    void theTagNamesThePeriodBefore() {
        put("/ARBITRATION/433127/2021", disputes(0, 20, 15, 5, 10, 15), null)
                .then()
                .statusCode(201);
        put("/ARBITRATION/433127/2022-01", disputes(5, 10, 10, 5, 5, 10), null)
                .then()
                .statusCode(201)
                .header("ETag", "\"1-2021-5\"");
        put("/ARBITRATION/433127/2021-12", disputes(5, 0, 0, 5, 0, 0), null)
                .then()
                .statusCode(201);
        put("/ARBITRATION/433127/2022-01", disputes(5, 11, 11, 5, 5, 10), "\"1-2021-5\"")
                .then()
                .statusCode(412);
        put("/ARBITRATION/433127/2022-01", disputes(5, 11, 11, 5, 5, 10), "\"1-2021-12-5\"")
                .then()
                .statusCode(200);
    }

    /** Accepted in January and closed in February, it was due in March. */
    @Test
    void aCaseMayBeDueAfterItWasClosed() {
        put("/INSPECTION/433130/2022-03", complaints(0, 0, 0, 0, 1, 1), null)
                .then()
                .statusCode(201);
    }

    @Test
    void flowsAreListedAndPaged() {
        put("/MEDIATION/450226/2021-02", disputes(0, 1, 1, 0, 1, 1), null);
        put("/MEDIATION/450226/2021-01", disputes(0, 1, 1, 0, 1, 1), null);
        put("/ARBITRATION/450226/2021-01", disputes(0, 1, 1, 0, 1, 1), null);
        put("/INSPECTION/450226/2021-01", complaints(0, 1, 1, 0, 1, 1), null);

        String list = CASEWORK + "?region=450226";
        assertThat(given().get(list).jsonPath().getList("items.channel"))
                .containsExactly("ARBITRATION", "INSPECTION", "MEDIATION", "MEDIATION");
        assertThat(given().get(list + "&channel=MEDIATION").jsonPath().getList("items.period"))
                .containsExactly("2021-01", "2021-02");
        assertThat(given().get(list + "&channel=MEDIATION&channel=INSPECTION&period=2021-01")
                        .jsonPath()
                        .getList("items.channel"))
                .containsExactly("INSPECTION", "MEDIATION");
        String next = given().get(list + "&limit=3").path("next");
        given().get(list + "&limit=3&cursor=" + next)
                .then()
                .body("items.period", contains("2021-02"))
                .body("next", nullValue());
        given().get(list + "&channel=COURT").then().statusCode(400);
        given().get(list + "&period=x").then().statusCode(400);
    }

    /** 20 of 40 and 90 of 100 are 110 of 140: no mean of 50 and 90. */
    @Test
    void ratesAreMadeOfSummedCasesOfTheCounties() {
        put("/MEDIATION/510502/2021-Q1", disputes(0, 40, 40, 0, 20, 40), null)
                .then()
                .statusCode(201);
        put("/MEDIATION/510503/2021-01", disputes(0, 60, 60, 0, 55, 60), null)
                .then()
                .statusCode(201);
        put("/MEDIATION/510503/2021-02", disputes(0, 40, 40, 0, 35, 40), null)
                .then()
                .statusCode(201);
        put("/ARBITRATION/510502/2021-01", disputes(10, 20, 24, 6, 12, 24), null)
                .then()
                .statusCode(201);
        put("/ARBITRATION/510502/2021-02", disputes(6, 20, 26, 0, 13, 26), null)
                .then()
                .statusCode(201);
        put("/INSPECTION/510503/2021-Q1", complaints(3, 30, 30, 3, 29, 30), null)
                .then()
                .statusCode(201);

        JsonPath rates = rates("?region=510500&from=2021-Q1");
        assertThat(rates.getString("period")).isEqualTo("2021-Q1");
        assertThat(rates.getList("rates.indicator"))
                .containsExactly("mediation-success-rate", "arbitration-closing-rate", "inspection-closing-rate");
        assertThat(number(rates, "rates[0].numerator")).isEqualTo("135");
        assertThat(number(rates, "rates[0].denominator")).isEqualTo("190");
        assertThat(number(rates, "rates[0].value")).isEqualTo("71.05");
        assertThat(rates.getBoolean("rates[0].partial")).isTrue();
        assertThat(rates.getList("rates[0].coverage.channel")).containsExactly("MEDIATION", "ARBITRATION");
        assertThat(rates.getInt("rates[0].coverage[0].monthsRecorded")).isEqualTo(5);
        assertThat(rates.getInt("rates[0].coverage[0].monthsDue")).isEqualTo(3 * 7);
        // Pending once, at the first start; accepted in both months.
        assertThat(number(rates, "rates[1].numerator")).isEqualTo("50");
        assertThat(number(rates, "rates[1].denominator")).isEqualTo("50");
        assertThat(number(rates, "rates[1].value")).isEqualTo("100.00");
        assertThat(number(rates, "rates[2].value")).isEqualTo("96.67");

        JsonPath county = rates("?region=510502&from=2021-01&to=2021-02");
        assertThat(county.getString("period")).isNull();
        assertThat(county.getBoolean("rates[1].partial")).isFalse();
        assertThat(county.getString("rates[2].value")).isNull();
        assertThat(rates("?region=510502&from=2021-01").getString("rates[1].value"))
                .isEqualTo("80.00");
    }

    @Test
    void aReportedRateIsHeldAgainstTheCases() {
        put("/INSPECTION/433122/2022", complaints(0, 300, 300, 0, 200, 300), null)
                .then()
                .statusCode(201);
        Published.value("inspection-closing-rate", "433122", "2022", "66.7", "%");
        JsonPath rounded = rates("?region=433122&from=2022-01&to=2022-12");
        assertThat(number(rounded, "rates[2].reported.value")).isEqualTo("66.7");
        assertThat(number(rounded, "rates[2].difference")).isEqualTo("-0.03");
        assertThat(rounded.getList("findings")).isEmpty();

        String known = given().get(CASEWORK + "/INSPECTION/433122/2022").path("recordedAt");
        Published.value("inspection-closing-rate", "433122", "2022", "98", "%");
        JsonPath differs = rates("?region=433122&from=2022");
        assertThat(differs.getList("findings.code")).containsExactly("RATE_DIFFERS");
        assertThat(number(differs, "rates[2].difference")).isEqualTo("-31.33");
        assertThat(rates("?region=433122&from=2022-Q1").getString("rates[2].reported"))
                .isNull();
        assertThat(rates("?region=433122&from=2022&asOf=" + known).getString("rates[2].reported"))
                .isNull();
    }

    @Test
    void aGapInTimeLeavesTheClosingRateUnknown() {
        put("/ARBITRATION/433123/2022-01", disputes(0, 10, 9, 1, 5, 9), null)
                .then()
                .statusCode(201);
        put("/ARBITRATION/433123/2022-03", disputes(4, 10, 9, 5, 5, 9), null)
                .then()
                .statusCode(201);

        JsonPath gap = rates("?region=433123&from=2022-Q1");
        assertThat(gap.getString("rates[1].value")).isNull();
        assertThat(gap.getList("findings.code")).containsExactly("GAP_IN_TIME");
        assertThat(number(gap, "rates[0].value")).isEqualTo("55.56");
    }

    /** 25 and 105 closed are no 433 % of 10 pending and 20 accepted: 100 came from elsewhere. */
    @Test
    void aBreakInTimeLeavesTheClosingRateUnknown() {
        put("/ARBITRATION/433124/2022-01", disputes(10, 20, 25, 5, 5, 25), null)
                .then()
                .statusCode(201);
        Map<String, Object> merged = disputes(105, 0, 105, 0, 5, 105);
        merged.put("breakReason", "并案处理");
        put("/ARBITRATION/433124/2022-02", merged, null).then().statusCode(201);

        JsonPath broken = rates("?region=433124&from=2022-01&to=2022-02");
        assertThat(broken.getString("rates[1].value")).isNull();
        assertThat(broken.getList("findings.code")).containsExactly("BROKEN_IN_TIME");
        assertThat(broken.getString("findings[0].message"))
                .contains("433124", "仲裁")
                .doesNotContain("ARBITRATION");
        assertThat(number(broken, "rates[0].value")).isEqualTo("7.69");
        assertThat(number(rates("?region=433124&from=2022-02"), "rates[1].value"))
                .isEqualTo("100.00");
    }

    @Test
    void aPartOfTheCasesIsNotHeldAgainstTheWholeRate() {
        put("/INSPECTION/433125/2022-01", complaints(0, 30, 30, 0, 20, 30), null)
                .then()
                .statusCode(201);
        Published.value("inspection-closing-rate", "433125", "2022", "98", "%");

        JsonPath rates = rates("?region=433125&from=2022");
        assertThat(rates.getBoolean("rates[2].partial")).isTrue();
        assertThat(number(rates, "rates[2].value")).isEqualTo("66.67");
        assertThat(number(rates, "rates[2].reported.value")).isEqualTo("98");
        assertThat(rates.getString("rates[2].difference")).isNull();
        assertThat(rates.getList("findings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?region=450200",
                "?from=2021",
                "?region=450200&from=x",
                "?region=450200&from=2021&to=2020",
                "?region=450200&from=1990&to=2021",
                "?region=450200&from=2021&x=1"
            })
    void whatCannotBeReadIsRefused(String query) {
        given().get(RATES + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update case_flow set note = 'x'", "delete from case_flow", "drop table case_flow"})
    void noRecordIsChangedOrRemoved(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isIn(REFUSED));
    }

    private static JsonPath rates(String query) {
        return given().get(RATES + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private static String number(JsonPath view, String path) {
        Object number = view.get(path);
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(number);
    }

    private static Map<String, Object> disputes(
            long start, long accepted, long closed, long end, long mediated, long concluded) {
        return new HashMap<>(Map.of(
                "pendingAtStart", start,
                "accepted", accepted,
                "closed", closed,
                "pendingAtEnd", end,
                "mediated", mediated,
                "concluded", concluded));
    }

    private static Map<String, Object> complaints(
            long start, long accepted, long closed, long end, long inTime, long due) {
        return new HashMap<>(Map.of(
                "pendingAtStart", start,
                "accepted", accepted,
                "closed", closed,
                "pendingAtEnd", end,
                "closedInTime", inTime,
                "due", due));
    }

    private static Response put(String path, Map<String, Object> body, String ifMatch) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(CASEWORK + path);
    }
}
