package org.hrssplan.laborrelations.arrears;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of wage arrears over HTTP. Subclassed once a database. */
abstract class ArrearsTest {

    private static final String ARREARS = "/api/v1/wage-arrears";
    private static final AtomicInteger IDS = new AtomicInteger();

    /** Insufficient privilege in PostgreSQL; in H2 not enough rights, and administrator's rights needed. */
    private static final List<String> REFUSED = List.of("42501", "90096", "90040");

    @Inject
    AgroalDataSource database;

    @Test
    void aCaseIsRegisteredRevisedAndReadAsItWas() {
        String id = fresh();
        Response created = put(id, arrears("450222", "1000.50"), null);
        created.then()
                .statusCode(201)
                .header("Location", endsWith(ARREARS + "/" + id))
                .header("ETag", "\"1-0\"")
                .body("state", equalTo("OPEN"))
                .body("recoveries", equalTo(0))
                .body("since", equalTo("2021-01-31"));
        assertThat(created.asString()).contains("\"owed\":1000.50", "\"recovered\":0.00", "\"outstanding\":1000.50");
        String known = created.path("recordedAt");

        put(id, arrears("450222", "1000.5"), null).then().statusCode(200).body("revision", equalTo(1));
        put(id, arrears("450222", "1200"), null).then().statusCode(428);
        put(id, arrears("450222", "1200"), "\"1\"").then().statusCode(412);
        put(id, arrears("450222", "1200"), "\"1-0\"").then().statusCode(200).body("revision", equalTo(2));
        assertLastReplaced(ARREARS + "/" + id, "\"revision\":1,", "\"owed\":1000.50,");
        recover(id, "200", "2021-03-01").then().statusCode(201);
        assertLastReplaced(ARREARS + "/" + id + "/recoveries", "\"owed\":1200.00,", "\"recovered\":0.00,");

        given().get(ARREARS + "/" + id).then().statusCode(200).header("ETag", "\"2-1\"");
        assertThat(given().get(ARREARS + "/" + id).asString()).contains("\"outstanding\":1000.00");
        assertThat(given().get(ARREARS + "/" + id + "?asOf=" + known).asString())
                .contains("\"owed\":1000.50", "\"recovered\":0.00");
        given().get(ARREARS + "/" + id + "?asOf=2021-01-01T00:00:00Z").then().statusCode(404);
        // Who has not seen the recovery does not revise the case.
        put(id, arrears("450222", "1300"), "\"2-0\"").then().statusCode(412);
    }

    @Test
    void neverMoreIsRecoveredThanIsOwed() {
        String id = fresh();
        put(id, arrears("450222", "100.00"), null).then().statusCode(201);
        recover(id, "100.01", "2021-03-01")
                .then()
                .statusCode(422)
                .body("errors.field", contains("/amount"))
                .body("errors.code", contains("ABOVE"));
        recover(id, "60.01", "2021-03-01")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/recoveries"))
                .body("number", equalTo(1))
                .body("date", equalTo("2021-03-01"));
        recover(id, "40.00", "2021-02-01").then().statusCode(422);
        recover(id, "39.99", "2021-02-01").then().statusCode(201).body("number", equalTo(2));
        recover(id, "0.01", "2021-03-01").then().statusCode(422);
        put(id, arrears("450222", "99.99"), "\"1-2\"").then().statusCode(422).body("errors.field", contains("/owed"));
        Map<String, Object> later = arrears("450222", "100.00");
        later.put("since", "2021-02-02");
        put(id, later, "\"1-2\"").then().statusCode(422).body("errors.field", contains("/since"));

        given().get(ARREARS + "/" + id + "/recoveries")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.date", contains("2021-03-01", "2021-02-01"));
        given().get(ARREARS + "/" + id + "/recoveries?limit=1").then().body("items", hasSize(1));
        given().get(ARREARS + "/nothing/recoveries").then().statusCode(404);
        recover("nothing", "1", "2021-03-01").then().statusCode(404).body("code", equalTo("RECORD_NOT_FOUND"));
    }

    @Test
    void settledIsWhatIsPaid() {
        String id = fresh();
        Map<String, Object> settled = arrears("450222", "100.00");
        settled.put("state", "SETTLED");
        put(id, settled, null)
                .then()
                .statusCode(422)
                .body("errors.field", contains("/state"))
                .body("errors.code", contains("NOT_SETTLED"));
        put(id, arrears("450222", "100.00"), null).then().statusCode(201);
        recover(id, "100", "2021-03-01").then().statusCode(201);
        put(id, settled, "\"1-1\"").then().statusCode(200).body("state", equalTo("SETTLED"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String id = fresh();
        put(id, Map.of(), null)
                .then()
                .statusCode(422)
                .body("errors.field", contains("/region", "/employer", "/workers", "/owed", "/since"))
                .body("errors.code", contains("REQUIRED", "REQUIRED", "REQUIRED", "REQUIRED", "REQUIRED"));
        put(
                        id,
                        Map.of(
                                "region",
                                "999999",
                                "employer",
                                "x".repeat(201),
                                "workers",
                                0,
                                "owed",
                                new BigDecimal("1.001"),
                                "since",
                                "2021-02-30"),
                        null)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("UNKNOWN_REGION", "TOO_LONG", "OUT_OF_RANGE", "NOT_IN_CENTS", "INVALID_DATE"));
        for (String code : List.of("4502\u0000", "\u0000", "9".repeat(1000))) {
            put(id, arrears(code, "1"), null).then().statusCode(422).body("errors.code", contains("UNKNOWN_REGION"));
        }
        put("summary", arrears("450222", "1"), null).then().statusCode(422).body("errors.field", contains("id"));
        put(id, arrears("450222", "1"), null).then().statusCode(201);
        put(id, arrears("450223", "1"), "\"1-0\"").then().statusCode(422).body("errors.code", contains("FIXED"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, OUT_OF_RANGE",
        "-1, OUT_OF_RANGE",
        "0.001, NOT_IN_CENTS",
        "1000000000000, OUT_OF_RANGE",
        "1234567890123456, NUMBER_OUT_OF_BOUNDS",
        "1e20, NUMBER_OUT_OF_BOUNDS",
        "0.0000001, NUMBER_OUT_OF_BOUNDS"
    })
    void amountsAreAboveZeroAndToTheCent(String owed, String code) {
        String id = fresh();
        String body = "{\"region\":\"450222\",\"employer\":\"甲\",\"workers\":1,\"since\":\"2021-01-31\",\"owed\":%s}"
                .formatted(owed);
        given().contentType(ContentType.JSON)
                .body(body)
                .put(ARREARS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.field", contains("/owed"))
                .body("errors.code", contains(code));
        given().get(ARREARS + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2199-01-01, AFTER",
        "1900-01-01, BEFORE",
        "20210131, INVALID_DATE",
        "2021-1-31, INVALID_DATE",
        "2021-01-30, BEFORE"
    })
    void daysAreDaysSinceThen(String date, String code) {
        String id = fresh();
        put(id, arrears("450222", "1"), null).then().statusCode(201);
        recover(id, "1", date)
                .then()
                .statusCode(422)
                .body("errors.field", contains("/date"))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"owed\": \"1\"}", "{\"state\": \"LOST\"}", "{\"workers\": 1.5}", "{\"recovered\": 1}", "[]"})
    void whatIsNoCaseCannotBeRead(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .put(ARREARS + "/" + fresh())
                .then()
                .statusCode(400);
    }

    @Test
    void theSameRequestIsPaidOnce() {
        String id = fresh();
        put(id, arrears("450222", "100"), null).then().statusCode(201);
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "recovery-" + id)
                    .body(Map.of("amount", 60, "date", "2021-03-01"))
                    .post(ARREARS + "/" + id + "/recoveries")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        given().get(ARREARS + "/" + id).then().body("recoveries", equalTo(1));
    }

    @Test
    void thoseWhoPayAtOnceTogetherPayNoMoreThanIsOwed() throws Exception {
        String id = fresh();
        put(id, arrears("450222", "100"), null).then().statusCode(201);
        int payers = 4;
        ExecutorService threads = Executors.newFixedThreadPool(payers);
        CyclicBarrier start = new CyclicBarrier(payers);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < payers; i++) {
                answers.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return recover(id, "50", "2021-03-01").statusCode();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get(60, TimeUnit.SECONDS));
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 201, 422, 422);
        } finally {
            threads.shutdown();
        }
        assertThat(given().get(ARREARS + "/" + id).asString()).contains("\"outstanding\":0.00");
    }

    @Test
    void theListIsLimitedAndPaged() {
        List<String> ids = List.of(fresh(), fresh(), fresh());
        ids.forEach(id -> put(id, arrears("433125", "10.00"), null).then().statusCode(201));
        Map<String, Object> transferred = arrears("433125", "10.00");
        transferred.put("state", "TRANSFERRED");
        put(ids.get(1), transferred, "\"1-0\"").then().statusCode(200);
        recover(ids.get(0), "4", "2021-03-01").then().statusCode(201);

        String list = ARREARS + "?region=433125";
        List<String> listed = given().get(list).jsonPath().getList("items.id");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(ids).isSorted();
        given().get(list + "&state=TRANSFERRED").then().body("items.id", contains(ids.get(1)));
        given().get(list + "&state=LOST").then().statusCode(400);
        assertThat(given().get(list).asString()).contains("\"outstanding\":6.00");
        String next = given().get(list + "&limit=2").path("next");
        given().get(list + "&limit=2&cursor=" + next)
                .then()
                .body("items.id", contains(listed.get(2)))
                .body("next", nullValue());
        assertThat(given().get(ARREARS + "?region=433100&descendants=true")
                        .jsonPath()
                        .getList("items.id", String.class))
                .containsAll(ids);
    }

    @Test
    void theSummaryIsOfADayAndOfWhatWasKnown() {
        String city = fresh();
        String county = fresh();
        put(city, arrears("510500", "300.00"), null).then().statusCode(201);
        put(county, arrears("510524", "100.00"), null).then().statusCode(201);
        Map<String, Object> young = arrears("510524", "0.03");
        young.put("since", "2021-05-01");
        put(fresh(), young, null).then().statusCode(201);
        Response paid = recover(county, "33.33", "2021-04-01");
        String known = paid.path("recordedAt");
        recover(city, "66.67", "2021-04-02").then().statusCode(201);

        String summary = ARREARS + "/summary?region=510500";
        String april = given().get(summary + "&on=2021-04-30")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(april)
                .contains("\"cases\":2", "\"workers\":14", "\"owed\":400.00", "\"recovered\":100.00")
                .contains("\"outstanding\":300.00", "\"recoveryRate\":25.00");
        given().get(summary + "&on=2021-04-30").then().body("ageing.cases", contains(0, 2, 0, 0, 0));
        given().get(summary + "&on=2021-05-01").then().body("ageing.cases", contains(1, 2, 0, 0, 0));
        assertThat(given().get(summary + "&on=2021-04-01").asString()).contains("\"recovered\":33.33");
        assertThat(given().get(summary + "&on=2021-03-31").asString()).contains("\"recovered\":0.00");
        assertThat(given().get(summary + "&on=2021-04-30&asOf=" + known).asString())
                .contains("\"recovered\":33.33");
        assertThat(given().get(summary + "&on=2021-01-30").asString()).contains("\"recoveryRate\":null");
        assertThat(given().get(ARREARS + "/summary?region=510524&on=2021-04-30").asString())
                .contains("\"cases\":1", "\"recoveryRate\":33.33");
        given().get(summary).then().statusCode(200).body("ageing.cases", contains(0, 0, 0, 0, 3));
        given().get(summary + "&on=2021-4-1").then().statusCode(400);
        given().get(summary + "&on=2199-01-01").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
        given().get(ARREARS + "/summary").then().statusCode(400);
        given().get(ARREARS + "/summary?region=999999").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrears_case", "arrears_recovery"})
    void noRecordIsChangedOrRemoved(String table) {
        for (String sql : List.of("update %s set note = 'x'", "delete from %s", "drop table %s")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = database.getConnection();
                                Statement statement = connection.createStatement()) {
                            statement.execute(sql.formatted(table));
                        }
                    })
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isIn(REFUSED));
        }
    }

    private static String fresh() {
        return "case-%03d".formatted(IDS.incrementAndGet());
    }

    private static Map<String, Object> arrears(String region, String owed) {
        return new HashMap<>(Map.of(
                "region",
                region,
                "employer",
                "甲建筑公司",
                "workers",
                7,
                "owed",
                new BigDecimal(owed),
                "since",
                "2021-01-31"));
    }

    private static Response put(String id, Map<String, Object> body, String ifMatch) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(ARREARS + "/" + id);
    }

    private static Response recover(String id, String amount, String date) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("amount", new BigDecimal(amount), "date", date))
                .post(ARREARS + "/" + id + "/recoveries");
    }
}
