package org.hrssplan.socialinsurance.fund;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledgers as their clients keep them. Every test has a fund of its own. */
@QuarkusTest
class FundTest {

    private static final String FUNDS = "/api/v1/funds";
    private static final List<String> REGIONS = List.of("450200", "433101", "433122", "433123", "510524", "320300");
    private static final AtomicInteger FUND = new AtomicInteger();

    @Inject
    AgroalDataSource database;

    @Test
    void accountsAreRecordedAndReadToTheCent() {
        String fund = fund();
        put(fund, 2023, accounts("100", "20.5", "10.25", "110.25"), null)
                .statusCode(201)
                .header("Location", endsWith(fund + "/2023"))
                .header("ETag", "\"1-0\"");

        String body = given().get(fund + "/2023")
                .then()
                .statusCode(200)
                .header("ETag", "\"1-0\"")
                .body("revision", equalTo(1))
                .body("findings", empty())
                .body("closingBefore", nullValue())
                .body("adjustment", nullValue())
                .body("recordedBy", equalTo("基金监督科"))
                .body("note", equalTo("决算"))
                .body("recordedAt", notNullValue())
                .extract()
                .asString();
        assertThat(body)
                .contains("\"opening\":100.00,", "\"contributions\":20.50,", "\"incomeTotal\":20.50,")
                .contains("\"benefits\":10.25,", "\"expenditureTotal\":10.25,", "\"surplus\":10.25,")
                .contains("\"closing\":110.25,", "\"monthsPayable\":129.1,");
        given().header("If-None-Match", "\"1-0\"").get(fund + "/2023").then().statusCode(304);
    }

    @Test
    void theSameAgainChangesNothing() {
        String fund = fund();
        put(fund, 2023, accounts("1", "2", "3", "0"), null).statusCode(201);
        put(fund, 2023, accounts("1.00", "2.0", "3", "0"), null)
                .statusCode(200)
                .header("ETag", "\"1-0\"")
                .body("revision", equalTo(1));
        put(fund, 2023, accounts("1.00", "2.0", "3", "0"), "\"stale\"").statusCode(200);
        given().get(fund + "/2023/revisions").then().body("items", hasSize(1));
    }

    @Test
    void aRevisionNeedsTheTagOfWhatItRevises() {
        String fund = fund();
        put(fund, 2023, accounts("1", "2", "3", "0"), null).statusCode(201);
        put(fund, 2023, accounts("1", "3", "3", "1"), null).statusCode(428);
        put(fund, 2023, accounts("1", "3", "3", "1"), "\"2-0\"").statusCode(412);
        put(fund, 2023, accounts("1", "3", "3", "1"), "W/\"1-0\"").statusCode(412);
        put(fund, 2023, accounts("1", "3", "3", "1"), "nonsense").statusCode(400);
        put(fund, 2023, accounts("1", "3", "3", "1"), "\"1-0\"")
                .statusCode(200)
                .header("ETag", "\"2-0\"")
                .body("revision", equalTo(2));
        assertLastReplaced(fund + "/2023", "\"revision\":1,", "\"closing\":0.00,");
        put(fund, 2023, accounts("1", "4", "3", "2"), "\"1-0\"").statusCode(412);
        put(fund, 2022, accounts("0", "1", "0", "1"), "\"1-0\"").statusCode(412);
        given().get(fund + "/2022").then().statusCode(404).body("code", equalTo("RECORD_NOT_FOUND"));
        given().get(fund + "/2023/revisions")
                .then()
                .body("items.revision", contains(1, 2))
                .body("items.closing", contains(0.0f, 1.0f));
    }

    @Test
    void ofManyAtOnceOneIsFirst() {
        String fund = fund();
        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> put(fund, 2023, accounts("0", String.valueOf(one), "0", String.valueOf(one)), null)
                                .extract()
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 428, 428, 428, 428, 428, 428, 428);
        given().get(fund + "/2023/revisions").then().body("items", hasSize(1));
    }

    @Test
    void whatDoesNotBalanceIsRefusedWithTheDifference() {
        String fund = fund();
        put(fund, 2023, accounts("100", "20", "10", "110.01"), null)
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("/closing"))
                .body("errors[0].code", equalTo("DOES_NOT_BALANCE"))
                .body("errors[0].message", containsString("相差 0.01"));
        given().get(fund + "/2023").then().statusCode(404);
    }

    @Test
    void aYearBeginsWhereTheYearBeforeEndedOrSaysWhyNot() {
        String fund = fund();
        put(fund, 2022, accounts("0", "50", "0", "50"), null).statusCode(201);
        put(fund, 2023, accounts("49", "1", "0", "50"), null)
                .statusCode(422)
                .body("errors.code", contains("OPENING_DIFFERS"));
        put(fund, 2023, adjusted(accounts("49", "1", "0", "50"), "-0.99"), null)
                .statusCode(422)
                .body("errors.code", contains("ADJUSTMENT_DIFFERS"));
        put(fund, 2023, adjusted(accounts("49", "1", "0", "50"), "-1"), null)
                .statusCode(201)
                .header("ETag", "\"1-1\"")
                .body("adjustment.amount", equalTo(-1.0f))
                .body("adjustment.reason", equalTo("审计调整"))
                .body("closingBefore", equalTo(50.0f))
                .body("findings", empty());
    }

    /** Both cannot be corrected at once; so the earlier one is taken, and the later one tells until it is corrected. */
    @Test
    void aCorrectedYearLeavesAFindingAtTheNextOne() {
        String fund = fund();
        put(fund, 2022, accounts("0", "50", "0", "50"), null).statusCode(201);
        put(fund, 2023, accounts("50", "1", "0", "51"), null).statusCode(201);
        put(fund, 2022, accounts("0", "55", "0", "55"), "\"1-0\"").statusCode(200);

        given().get(fund + "/2023")
                .then()
                .header("ETag", "\"1-2\"")
                .body("findings.code", contains("OPENING_DIFFERS"))
                .body("findings[0].messageEn", containsString("difference is -5.00"));
        list(fund, "").body("items.findings.flatten().code", contains("OPENING_DIFFERS"));
        put(fund, 2023, accounts("55", "1", "0", "56"), "\"1-1\"").statusCode(412);
        put(fund, 2023, accounts("55", "1", "0", "56"), "\"1-2\"")
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void anAdjustmentWithoutAYearBeforeAdjustsNothing() {
        String fund = fund();
        put(fund, 2022, adjusted(accounts("0", "1", "0", "1"), "5"), null)
                .statusCode(422)
                .body("errors.code", contains("NOTHING_TO_ADJUST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};/opening REQUIRED,/income/contributions REQUIRED,/income/subsidies REQUIRED,"
                        + "/income/interest REQUIRED,/income/transfers REQUIRED,/income/other REQUIRED,"
                        + "/expenditure/benefits REQUIRED,/expenditure/transfers REQUIRED,"
                        + "/expenditure/other REQUIRED,/closing REQUIRED",
                "{\"opening\":0.001,\"closing\":1e3,\"income\":{\"contributions\":1234567890123456,\"subsidies\":-1,"
                        + "\"interest\":-1,\"transfers\":1e15,\"other\":10000000000000.00},"
                        + "\"expenditure\":{\"benefits\":-0.01,\"transfers\":0,\"other\":0},"
                        + "\"adjustment\":{\"amount\":0,\"reason\":\" \"}};"
                        + "/opening NOT_IN_CENTS,/income/contributions NOT_IN_CENTS,/income/subsidies NEGATIVE_AMOUNT,"
                        + "/income/transfers NOT_IN_CENTS,/income/other NOT_IN_CENTS,"
                        + "/expenditure/benefits NEGATIVE_AMOUNT,"
                        + "/adjustment/amount ADJUSTMENT_OF_NOTHING,/adjustment/reason REQUIRED"
            })
    void allThatIsWrongIsToldAtOnce(String body, String expected) {
        String fund = fund();
        List<String> found = put(fund, 2023, body, null)
                .statusCode(422)
                .extract()
                .jsonPath()
                .getList("errors.collect{it.field + ' ' + it.code}");
        assertThat(found).containsExactlyInAnyOrder(expected.split(","));
        given().get(fund + "/2023").then().statusCode(404);
    }

    @Test
    void textsAreBounded() {
        String fund = fund();
        String body =
                accounts("0", "0", "0", "0").replace("基金监督科", "科".repeat(101)).replace("决算", "\\u0007");
        put(fund, 2023, body, null).statusCode(422).body("errors.code", contains("TOO_LONG", "ILLEGAL_CHARACTER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"opening\":\"1\"}",
                "{\"opening\":1,\"total\":2}",
                "{\"opening\":1e100000000}",
                "{\"opening\":1,\"opening\":1}",
                "[]"
            })
    void whatCannotBeReadIsRefused(String body) {
        put(fund(), 2023, body, null).statusCode(400);
    }

    @Test
    void whereThereIsNothing() {
        String accounts = accounts("0", "0", "0", "0");
        put(FUNDS + "/UNEMPLOYMENT/999999", 2023, accounts, null)
                .statusCode(404)
                .body("code", equalTo("REGION_NOT_FOUND"));
        put(FUNDS + "/LOTTERY/450200", 2023, accounts, null).statusCode(404);
        put(FUNDS + "/UNEMPLOYMENT/450200", 1948, accounts, null).statusCode(400);
        put(FUNDS + "/UNEMPLOYMENT/450200", 2198, accounts, null)
                .statusCode(422)
                .body("errors.code", contains("PERIOD_NOT_OVER"));
        given().get(FUNDS + "/UNEMPLOYMENT/450200/year").then().statusCode(404);
        given().get(FUNDS + "/UNEMPLOYMENT/450200/1950/revisions").then().statusCode(404);
        given().get(FUNDS + "/UNEMPLOYMENT/999999/outlook")
                .then()
                .statusCode(404)
                .body("code", equalTo("REGION_NOT_FOUND"));
        given().get(fund() + "/outlook").then().statusCode(404).body("code", equalTo("RECORD_NOT_FOUND"));
    }

    @Test
    void whatWasKnownAtAnInstantStaysReadable() {
        String fund = fund();
        String first =
                put(fund, 2022, accounts("0", "5", "0", "5"), null).extract().path("recordedAt");
        put(fund, 2023, accounts("5", "0", "0", "5"), null).statusCode(201);
        String second = put(fund, 2022, accounts("0", "6", "0", "6"), "\"1-0\"")
                .extract()
                .path("recordedAt");

        assertThat(second).isGreaterThan(first);
        given().get(fund + "/2022?asOf=" + first).then().body("closing", equalTo(5.0f));
        given().get(fund + "/2022?asOf=2000-01-01T00:00:00Z").then().statusCode(404);
        given().get(fund + "/2022?asOf=2999-01-01T00:00:00Z").then().statusCode(422);
        given().get(fund + "/2023?asOf=" + first).then().statusCode(404);
        given().get(fund + "/2022/revisions?asOf=" + first).then().body("items", hasSize(1));
        list(fund, "&asOf=" + first).body("items.year", contains(2022)).body("items.closing", contains(5.0f));
        list(fund, "").body("items.closing", contains(6.0f, 5.0f));
        given().get(fund + "/outlook?asOf=" + first)
                .then()
                .body("asOf", equalTo(first))
                .body("base.year", equalTo(2022))
                .body("base.closing", equalTo(5.0f));
    }

    @Test
    void aListIsPagedAndFiltered() {
        String fund = fund();
        for (int year = 2018; year <= 2022; year++) {
            put(fund, year, accounts("0", "0", "0", "0"), null).statusCode(201);
        }
        list(fund, "&from=2019&to=2021")
                .body("items.year", contains(2019, 2020, 2021))
                .body("next", nullValue());
        String next = list(fund, "&limit=2")
                .body("items.year", contains(2018, 2019))
                .extract()
                .path("next");
        String last = list(fund, "&limit=2&cursor=" + next)
                .body("items.year", contains(2020, 2021))
                .extract()
                .path("next");
        list(fund, "&limit=2&cursor=" + last).body("items.year", contains(2022)).body("next", nullValue());
        list(fund, "&limit=2&from=2018&cursor=" + next).statusCode(400);
        given().get(FUNDS + "?from=2021&to=2020").then().statusCode(400);
        given().get(FUNDS + "?scheme=LOTTERY").then().statusCode(400);
        given().get(FUNDS + "?year=2021").then().statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void theOutlookGoesOnFromTheLastYearByTheMeanGrowthOnRecord() {
        String fund = fund();
        put(fund, 2022, accounts("30", "100", "100", "30"), null).statusCode(201);
        put(fund, 2023, accounts("30", "100", "110", "20"), null).statusCode(201);

        given().get(fund + "/outlook?years=3")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("base.year", equalTo(2023))
                .body("base.monthsPayable", equalTo(2.2f))
                .body("base.steps[0].expression", equalTo("20.00 × 12 / 110.00"))
                .body("incomeGrowth.basis", equalTo("MEAN"))
                .body("incomeGrowth.percent", equalTo(0.0f))
                .body("expenditureGrowth.percent", equalTo(10.0f))
                .body("expenditureGrowth.recorded.year", contains(2023))
                .body("horizon", equalTo(3))
                .body("projection.year", contains(2024, 2025, 2026))
                .body("projection.expenditure", contains(121.0f, 133.1f, 146.41f))
                .body("projection.closing", contains(-1.0f, -34.1f, -80.51f))
                .body("exhaustedIn", equalTo(2024));
        given().get(fund + "/outlook?from=2022&incomeGrowth=0&expenditureGrowth=-1.5&years=1")
                .then()
                .body("base.year", equalTo(2022))
                .body("expenditureGrowth.basis", equalTo("GIVEN"))
                .body("projection.expenditure", contains(98.5f))
                .body("exhaustedIn", nullValue());
        given().get(fund + "/outlook?from=2022").then().body("incomeGrowth.basis", equalTo("NONE"));
        given().get(fund + "/outlook?from=2021").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "years=0",
                "years=51",
                "incomeGrowth=1e2",
                "incomeGrowth=100.01",
                "incomeGrowth=0.00001",
                "expenditureGrowth=-101",
                "expenditureGrowth=x",
                "expenditureGrowth=1e100000000",
                "growth=1"
            })
    void anOutlookUnderConditionsThatCannotBe(String query) {
        String fund = fund();
        put(fund, 2022, accounts("30", "100", "100", "30"), null).statusCode(201);
        given().get(fund + "/outlook?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update fund_year set closing = 0", "delete from fund_year", "truncate table fund_year"})
    void theDatabaseKeepsWhatIsRecorded(String statement) throws SQLException {
        put(fund(), 2022, accounts("0", "1", "0", "1"), null).statusCode(201);
        try (Connection connection = database.getConnection();
                Statement attempt = connection.createStatement()) {
            assertThat(catchThrowableOfType(SQLException.class, () -> attempt.execute(statement))
                            .getSQLState())
                    .isIn("42501", "90096", "90040");
        }
    }

    private static String fund() {
        int number = FUND.getAndIncrement();
        FundScheme[] schemes = FundScheme.values();
        return FUNDS + "/" + schemes[number % schemes.length] + "/" + REGIONS.get(number / schemes.length);
    }

    private static ValidatableResponse list(String fund, String query) {
        String[] parts = fund.split("/", -1);
        return given().get(FUNDS + "?scheme=" + parts[4] + "&region=" + parts[5] + query)
                .then();
    }

    private static ValidatableResponse put(String fund, int year, String body, String ifMatch) {
        var request = given().contentType(ContentType.JSON).body(body);
        Response answer = (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(fund + "/" + year);
        return answer.then();
    }

    private static String accounts(String opening, String contributions, String benefits, String closing) {
        return """
                {"opening": %s,
                 "income": {"contributions": %s, "subsidies": 0, "interest": 0, "transfers": 0, "other": 0},
                 "expenditure": {"benefits": %s, "transfers": 0, "other": 0},
                 "closing": %s, "recordedBy": "基金监督科", "note": "决算"}"""
                .formatted(opening, contributions, benefits, closing);
    }

    private static String adjusted(String accounts, String amount) {
        return accounts.replace(
                "\"recordedBy\"", "\"adjustment\": {\"amount\": " + amount + ", \"reason\": \"审计调整\"}, \"recordedBy\"");
    }
}
