package org.hrssplan.employment.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Monitored employers, their headcounts and the index over HTTP. Subclassed once a database. */
abstract class MonitoringTest {

    private static final String EMPLOYERS = "/api/v1/monitored-employers";
    private static final String HEADCOUNTS = "/api/v1/headcounts";
    private static final String INDEX = "/api/v1/job-loss-index";
    private static final AtomicInteger IDS = new AtomicInteger();

    /** Insufficient privilege in PostgreSQL; in H2 not enough rights, and administrator's rights needed. */
    private static final List<String> REFUSED = List.of("42501", "90096", "90040");

    @Inject
    AgroalDataSource database;

    @Test
    void anEmployerIsTakenRevisedAndReadAsItWas() {
        String id = fresh();
        Response created = put(id, employer("451300x", "450223"), null);
        created.then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith(EMPLOYERS + "/" + id))
                .header("ETag", "\"1\"")
                .body("revision", equalTo(1))
                .body("industry", equalTo("C"))
                .body("lastMonth", nullValue())
                .body("etag", equalTo("\"1\""));
        String known = created.path("recordedAt");

        put(id, employer("451300x", "450223"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("revision", equalTo(1));
        Map<String, Object> leaving = employer("451300x", "450223");
        leaving.put("lastMonth", "2022-06");
        put(id, leaving, null).then().statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
        put(id, leaving, "\"7\"").then().statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
        put(id, leaving, "\"1\"")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("lastMonth", equalTo("2022-06"));
        assertLastReplaced(EMPLOYERS + "/" + id, "\"revision\":1,", "\"lastMonth\":null");
        put(id, leaving, "\"1\"").then().statusCode(200).body("revision", equalTo(2));
        put(id, employer("451300x", "450223"), "\"1\"").then().statusCode(412);

        given().get(EMPLOYERS + "/" + id).then().statusCode(200).header("ETag", "\"2\"");
        given().get(EMPLOYERS + "/" + id + "?asOf=" + known)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("lastMonth", nullValue());
        given().get(EMPLOYERS + "/" + id + "?asOf=2021-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("RECORD_NOT_FOUND"));
    }

    @Test
    void aNewEmployerMatchesNoEntityTag() {
        String id = fresh();
        put(id, employer("甲", "450223"), "\"1\"").then().statusCode(412);
        given().get(EMPLOYERS + "/" + id).then().statusCode(404);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsWritten() {
        String id = fresh();
        Map<String, Object> wrong = new HashMap<>(Map.of(
                "name", "x".repeat(201),
                "region", "999999",
                "industry", "Z",
                "firstMonth", "2021-13",
                "lastMonth", "2021",
                "note", "a\u0000b"));
        put(id, wrong, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", contains("/name", "/region", "/industry", "/firstMonth", "/lastMonth", "/note"))
                .body(
                        "errors.code",
                        contains(
                                "TOO_LONG",
                                "UNKNOWN_REGION",
                                "INVALID_VALUE",
                                "INVALID_MONTH",
                                "INVALID_MONTH",
                                "ILLEGAL_CHARACTER"));
        put(id, Map.of(), null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("REQUIRED", "REQUIRED", "REQUIRED", "REQUIRED"));
        Map<String, Object> backward = employer("甲", "450223");
        backward.put("lastMonth", "2020-12");
        put(id, backward, null).then().statusCode(422).body("errors.code", contains("BEFORE"));
        Map<String, Object> unknown = employer("甲", "450223");
        unknown.put("revision", 7);
        put(id, unknown, null).then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        put("-" + id, employer("甲", "450223"), null).then().statusCode(422).body("errors.field", contains("id"));
        given().get(EMPLOYERS + "/" + id).then().statusCode(404);
    }

    @Test
    void anEmployerStaysInItsRegion() {
        String id = fresh();
        put(id, employer("甲", "450223"), null).then().statusCode(201);
        put(id, employer("甲", "450224"), "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.field", contains("/region"))
                .body("errors.code", contains("FIXED"));
    }

    @Test
    void theListIsPagedAndLimited() {
        List<String> ids = new ArrayList<>(List.of(fresh(), fresh(), fresh()));
        ids.forEach(id -> put(id, employer("甲", "433124"), null).then().statusCode(201));
        Map<String, Object> gone = employer("甲", "433124");
        gone.put("lastMonth", "2021-01");
        put(ids.get(2), gone, "\"1\"").then().statusCode(200);
        Collections.sort(ids);

        String list = EMPLOYERS + "?region=433124";
        assertThat(given().get(list).jsonPath().getList("items.id")).isEqualTo(ids);
        assertThat(given().get(EMPLOYERS + "?region=433100&descendants=true")
                        .jsonPath()
                        .getList("items.id", String.class))
                .containsAll(ids);
        assertThat(given().get(list + "&month=2021-02").jsonPath().getList("items.id"))
                .hasSize(2);
        assertThat(given().get(list + "&industry=D").jsonPath().getList("items.id"))
                .isEmpty();
        String next = given().get(list + "&limit=2").path("next");
        assertThat(given().get(list + "&limit=2&cursor=" + next).jsonPath().getList("items.id"))
                .containsExactly(ids.get(2));
        given().get(list + "&industry=C&cursor=" + next).then().statusCode(400);
        given().get(list + "&month=2021").then().statusCode(400);
    }

    @Test
    void headcountsAreTakenTogetherCorrectedAndKept() {
        String one = employed("450225");
        String other = employed("450225");
        Response first = take(item(one, "2021-01", 100), item(other, "2021-01", 200));
        first.then()
                .statusCode(201)
                .body("created", equalTo(2))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(0))
                .body("items.outcome", contains("CREATED", "CREATED"))
                .body("items.revision", contains(1, 1));
        String known = given().get(HEADCOUNTS + "?employer=" + one).path("items[0].recordedAt");

        take(item(one, "2021-01", 100), item(other, "2021-01", 190))
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("updated", equalTo(1))
                .body("items.outcome", contains("UNCHANGED", "UPDATED"))
                .body("items.revision", contains(1, 2));
        take(item(other, "2021-01", 200)).then().statusCode(200).body("items[0].revision", equalTo(3));

        String list = HEADCOUNTS + "?employer=" + one + "&employer=" + other;
        assertThat(given().get(list).jsonPath().getList("items.headcount")).containsExactlyInAnyOrder(100, 200);
        assertThat(given().get(list).jsonPath().getList("items.revision")).containsExactlyInAnyOrder(1, 3);
        assertThat(given().get(list + "&asOf=" + known).jsonPath().getList("items.revision"))
                .containsOnly(1);
        assertThat(given().get(list + "&asOf=2021-01-01T00:00:00Z").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void oneThatIsWrongKeepsAllOut() {
        String id = employed("450226");
        take(
                        item(id, "2021-01", 1),
                        item("nobody", "2021-01", 1),
                        item(id, "2020-12", 1),
                        item(id, "2021-1", 1),
                        item(id, "2199-01", 1),
                        item(id, "2021-02", -1),
                        item(id, "2021-03", 10_000_001),
                        item(id, "2021-01", 2),
                        null,
                        Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body(
                        "errors.field",
                        contains(
                                "/items/1/employer",
                                "/items/2/month",
                                "/items/3/month",
                                "/items/4/month",
                                "/items/5/headcount",
                                "/items/6/headcount",
                                "/items/7",
                                "/items/8",
                                "/items/9/employer",
                                "/items/9/month",
                                "/items/9/headcount"))
                .body(
                        "errors.code",
                        contains(
                                "UNKNOWN_RECORD",
                                "BEFORE",
                                "INVALID_MONTH",
                                "PERIOD_NOT_OVER",
                                "OUT_OF_RANGE",
                                "OUT_OF_RANGE",
                                "DUPLICATE_ITEM",
                                "REQUIRED",
                                "REQUIRED",
                                "REQUIRED",
                                "REQUIRED"));
        assertThat(given().get(HEADCOUNTS + "?employer=" + id).jsonPath().getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4502\u0000", "\u0000", "\ud800", "\u202e", "LONG"})
    void whatNoCodeCanBeIsUnknown(String text) {
        String code = text.replace("LONG", "9".repeat(1000));
        String id = fresh();
        put(id, employer("甲", code), null)
                .then()
                .statusCode(422)
                .body("errors.field", contains("/region"))
                .body("errors.code", contains("UNKNOWN_REGION"));
        take(item(code, "2021-01", 1))
                .then()
                .statusCode(422)
                .body("errors.field", contains("/items/0/employer"))
                .body("errors.code", contains("UNKNOWN_RECORD"));
        given().get(EMPLOYERS + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"items\": []}", "{\"items\": null}"})
    void nothingIsNoReport(String body) {
        post(body, null).then().statusCode(422).body("errors.field", contains("/items"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"items\": [{\"headcount\": 1.5}]}",
                "{\"items\": [{\"headcount\": \"1\"}]}",
                "{\"items\": [{\"headcount\": 1e3}]}",
                "{\"items\": [{\"headcount\": 99999999999999999999}]}",
                "{\"items\": [{\"count\": 1}]}",
                "{\"items\": {}}",
                "[]"
            })
    void whatIsNoHeadcountCannotBeRead(String body) {
        post(body, null).then().statusCode(400);
    }

    @Test
    void tooManyItemsAreRefused() {
        List<Map<String, Object>> items = Collections.nCopies(5001, Map.of());
        json().body(Map.of("items", items))
                .post(HEADCOUNTS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("TOO_MANY_ITEMS"));
    }

    @Test
    void theSameRequestTakesEffectOnce() {
        String id = employed("450224");
        String key = "headcounts-" + id;
        String body = "{\"items\": [{\"employer\": \"%s\", \"month\": \"2021-01\", \"headcount\": 10}]}".formatted(id);
        String first = post(body, key).then().statusCode(201).extract().asString();
        take(item(id, "2021-01", 11)).then().statusCode(200);

        assertThat(post(body, key).then().statusCode(201).extract().asString()).isEqualTo(first);
        post(body.replace("10", "12"), key).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        given().get(HEADCOUNTS + "?employer=" + id).then().body("items.headcount", contains(11));
    }

    @Test
    void headcountsAreListedByMonthAndPaged() {
        String id = employed("450224");
        take(item(id, "2021-03", 3), item(id, "2021-01", 1), item(id, "2021-02", 2));

        String list = HEADCOUNTS + "?employer=" + id;
        assertThat(given().get(list).jsonPath().getList("items.month"))
                .containsExactly("2021-01", "2021-02", "2021-03");
        assertThat(given().get(list + "&from=2021-02").jsonPath().getList("items.month"))
                .containsExactly("2021-02", "2021-03");
        assertThat(given().get(list + "&to=2021-02").jsonPath().getList("items.month"))
                .containsExactly("2021-01", "2021-02");
        String next = given().get(list + "&limit=2").path("next");
        given().get(list + "&limit=2&cursor=" + next)
                .then()
                .body("items.month", contains("2021-03"))
                .body("next", nullValue());
        given().get(list + "&from=2021-03&to=2021-01").then().statusCode(400);
        // An open end has no end.
        assertThat(given().get(list + "&from=1949-01").jsonPath().getList("items.month"))
                .containsExactly("2021-01", "2021-02", "2021-03");
        assertThat(given().get(list + "&to=2199-12").jsonPath().getList("items.month"))
                .containsExactly("2021-01", "2021-02", "2021-03");
        assertThat(given().get(list + "&from=1949-01&to=2199-12").jsonPath().getList("items.month"))
                .hasSize(3);
        given().get(list + "&from=2021").then().statusCode(400);
    }

    @Test
    void theIndexIsMadeOfTheRegionAndItsPartsAsTheyWereKnown() {
        String city = employed("510500");
        String county = employed("510525");
        take(item(city, "2021-01", 100), item(county, "2021-01", 100));
        take(item(city, "2021-02", 90), item(county, "2021-02", 100));
        String known =
                given().get(HEADCOUNTS + "?employer=" + city + "&from=2021-02").path("items[0].recordedAt");
        take(item(city, "2021-02", 110));

        given().get(INDEX + "?region=510500")
                .then()
                .statusCode(200)
                .body("region.code", equalTo("510500"))
                .body("months.month", contains("2021-01", "2021-02"))
                .body("months.state", contains("BASE", "LINKED"))
                .body("months[1].link.matched", equalTo(2))
                .body("months[1].link.gained", equalTo(10))
                .body("months[1].link.lost", equalTo(0));
        assertThat(given().get(INDEX + "?region=510500").asString()).contains("\"index\":105.00");
        assertThat(given().get(INDEX + "?region=510500&asOf=" + known).asString())
                .contains("\"index\":95.00");
        assertThat(given().get(INDEX + "?region=510525").asString()).contains("\"index\":100.00");
        given().get(INDEX + "?region=510500&from=2021-02")
                .then()
                .body("months.state", contains("BASE"))
                .body("months[0].link", nullValue());
        given().get(INDEX + "?region=510500&to=2021-03").then().body("months.state", hasItems("BROKEN"));
    }

    @Test
    void anEmployerThatLeavesLeavesTheIndexAsItWas() {
        String stays = employed("450203");
        String leaves = employed("450203");
        for (String month : List.of("2021-01", "2021-02", "2021-03")) {
            take(item(stays, month, 50), item(leaves, month, 1000)).then().statusCode(201);
        }
        Map<String, Object> gone = employer("甲", "450203");
        gone.put("lastMonth", "2021-02");
        put(leaves, gone, "\"1\"").then().statusCode(200);

        given().get(INDEX + "?region=450203").then().body("months.state", contains("BASE", "LINKED", "LINKED"));
        assertThat(given().get(INDEX + "?region=450203").asString())
                .contains("\"index\":100.00")
                .doesNotContain("\"index\":4.")
                .contains("\"left\":1");
    }

    /** A month that a later revision puts outside the sample is none to begin or to end with. */
    @Test
    void anIndexBeginsAndEndsInsideTheSample() {
        String id = employed("450204");
        for (String month : List.of("2021-01", "2021-02", "2021-03", "2021-04")) {
            take(item(id, month, 50)).then().statusCode(201);
        }
        Map<String, Object> revised = employer("甲", "450204");
        revised.put("firstMonth", "2021-02");
        revised.put("lastMonth", "2021-03");
        String known =
                put(id, revised, "\"1\"").then().statusCode(200).extract().path("recordedAt");

        String index = INDEX + "?region=450204";
        given().get(index)
                .then()
                .body("months.month", contains("2021-02", "2021-03"))
                .body("months.state", contains("BASE", "LINKED"));
        revised.put("firstMonth", "2022-01");
        revised.put("lastMonth", null);
        put(id, revised, "\"2\"").then().statusCode(200);
        given().get(index).then().statusCode(200).body("months", hasSize(0));
        given().get(index + "&asOf=" + known).then().body("months", hasSize(2));
    }

    @Test
    void aLongSeriesIsShownFromItsEnd() {
        String id = fresh();
        Map<String, Object> old = employer("甲", "450202");
        old.put("firstMonth", "1990-01");
        put(id, old, null).then().statusCode(201);
        take(item(id, "1990-01", 50), item(id, "2021-12", 50)).then().statusCode(201);

        given().get(INDEX + "?region=450202")
                .then()
                .statusCode(200)
                .body("months", hasSize(360))
                .body("months[0].month", equalTo("1992-01"))
                .body("months[359].month", equalTo("2021-12"));
    }

    @Test
    void anIndexIsAskedForProperly() {
        given().get(INDEX).then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
        given().get(INDEX + "?region=999999").then().statusCode(404).body("code", equalTo("REGION_NOT_FOUND"));
        given().get(INDEX + "?region=510521&from=2021").then().statusCode(400);
        given().get(INDEX + "?region=510521&zzz=1").then().statusCode(400);
        given().get(INDEX + "?region=510521&asOf=2199-01-01T00:00:00Z").then().statusCode(422);
        given().get(INDEX + "?region=510521").then().statusCode(200).body("months", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update %s set note = 'x'", "delete from %s", "truncate table %s", "drop table %s"})
    void noRecordIsChangedOrRemoved(String sql) {
        for (String table : List.of("monitored_employer", "headcount")) {
            assertThatThrownBy(() -> execute(sql.formatted(table)))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isIn(REFUSED));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String fresh() {
        return "test-" + IDS.incrementAndGet();
    }

    /** A new employer that is in the sample from January 2021 on. */
    private static String employed(String region) {
        String id = fresh();
        put(id, employer("甲", region), null).then().statusCode(201);
        return id;
    }

    private static Map<String, Object> employer(String name, String region) {
        return new HashMap<>(
                Map.of("name", name, "region", region, "industry", "C", "firstMonth", "2021-01", "recordedBy", "统计岗"));
    }

    private static Map<String, Object> item(String employer, String month, long headcount) {
        return Map.of("employer", employer, "month", month, "headcount", headcount);
    }

    private static Response put(String id, Map<String, Object> body, String ifMatch) {
        var request = json().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(EMPLOYERS + "/" + id);
    }

    private static Response take(Object... items) {
        List<Object> list = new ArrayList<>();
        Collections.addAll(list, items);
        return json().body(Map.of("items", list)).post(HEADCOUNTS);
    }

    private static Response post(String body, String idempotencyKey) {
        var request = json().body(body);
        return (idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey)).post(HEADCOUNTS);
    }

    private static io.restassured.specification.RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }
}
