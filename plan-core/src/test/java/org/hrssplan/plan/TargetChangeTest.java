package org.hrssplan.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.Given;
import org.hrssplan.reporting.ReportingApi;
import org.hrssplan.storage.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets that are changed in a mid-term review, in the employment rows of the bundled plans. */
public abstract class TargetChangeTest extends ReportingApi {

    private static final String PLANS = "/api/v1/plans/";
    private static final String LIUZHOU = "liuzhou-2021-2025";
    private static final String NEW_EMPLOYMENT = "urban-new-employment";
    private static final String DOCUMENT = "柳州市人民政府关于调整“十四五”规划指标的通知";

    /** A database of its own, in which targets may change. */
    public static final class InReview implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:target-changes;LOCK_TIMEOUT=10000");
        }
    }

    /** The same on PostgreSQL. */
    public static final class InReviewOnPostgres extends OnPostgres {}

    /** 6.1 of 25 is ahead; of 60 it is behind, since 12 were due. */
    @Test
    void fromItsRecordingOnTheChangedTargetIsInForce() {
        String row = row(LIUZHOU, NEW_EMPLOYMENT);
        String progress = row + "/progress?period=2021";
        String whole = PLANS + LIUZHOU + "/view?period=2021";
        String all = PLANS + LIUZHOU + "/progress?period=2021";
        List<String> before = List.of(text(row), text(progress), text(whole), text(all));
        assertThat(read(progress).getString("verdict")).isEqualTo("AHEAD");
        assertThat(atRisk()).isEmpty();

        Response added = change(row, "≥[60]", null);
        added.then()
                .statusCode(201)
                .header("Location", endsWith(row + "/target-changes/1"))
                .body("number", equalTo(1))
                .body("target.value", equalTo(60))
                .body("act.number", equalTo("柳政发〔2021〕5号"))
                .body("recordedBy", equalTo("规划财务科"));

        assertThat(read(row).getString("target.printed")).isEqualTo("≥[60]");
        assertThat(read(row).getInt("changes")).isEqualTo(1);
        JsonPath now = read(progress);
        assertThat(now.getString("target")).isEqualTo("60");
        assertThat(now.getString("scheduled")).isEqualTo("12");
        assertThat(now.getString("verdict")).isEqualTo("BEHIND");
        assertThat(now.getList("explanation.steps.expression", String.class))
                .contains("60 × (12/60)", "6.1 / 60 × 100", "max(0, 60 − 6.1) / (48/12)");
        assertThat(now.getMap("explanation.inputs.find{it.name == 'target'}"))
                .containsEntry("figure", "≥[60]")
                .containsEntry("source", source(DOCUMENT + "（柳政发〔2021〕5号，2021-12-20）"));
        assertThat(read(whole).getString("chapters[0].indicators[0].target.printed"))
                .isEqualTo("≥[60]");
        assertThat(read(whole).getString("chapters[0].indicators[0].progress.verdict"))
                .isEqualTo("BEHIND");
        assertThat(read(PLANS + LIUZHOU + "/indicators").getString("items[0].target.printed"))
                .isEqualTo("≥[60]");
        assertThat(atRisk()).as("the rules look at once").containsExactly("RAISED");

        String at = added.path("recordedAt");
        Instant earlier = Instant.parse(at).minusNanos(1_000);
        assertThat(List.of(
                        text(row + "?asOf=" + earlier),
                        text(progress + "&asOf=" + earlier),
                        text(whole + "&asOf=" + earlier),
                        text(all + "&asOf=" + earlier)))
                .isEqualTo(before);
        assertThat(read(progress + "&asOf=" + at).getString("target")).isEqualTo("60");
        assertThat(read(PLANS + LIUZHOU + "/indicators?asOf=" + earlier).getString("items[0].target.printed"))
                .isEqualTo("≥[25]");

        given().get(row + "/target-changes")
                .then()
                .body("items.number", contains(0, 1))
                .body("items.printed", contains("≥[25]", "≥[60]"))
                .body("items[0].act", nullValue())
                .body("items[0].recordedAt", nullValue())
                .body("items[0].source.table", equalTo("表2"))
                .body("items[1].act.decidedOn", equalTo("2021-12-20"));
        given().get(row + "/target-changes?asOf=" + earlier).then().body("items.number", contains(0));
        given().get(row + "/target-changes/1").then().body("printed", equalTo("≥[60]"));
        given().get(row + "/target-changes/0").then().body("target.value", equalTo(25));
        given().get(row + "/target-changes/2").then().statusCode(404).body("code", equalTo("RECORD_NOT_FOUND"));
        given().get(row + "/target-changes/1?asOf=" + earlier).then().statusCode(404);
    }

    @Test
    void theLastChangeIsInForceAndMayBeInAnotherUnit() {
        String row = row(LIUZHOU, "subsidized-vocational-training");
        change(row, "[15]", null).then().statusCode(201);
        change(row, "[123456]", "人次").then().statusCode(201).body("target.printed", equalTo("[123456] 人次"));

        JsonPath now = read(row);
        assertThat(now.getInt("changes")).isEqualTo(2);
        assertThat(now.getString("unit")).isEqualTo("万人次");
        assertThat(now.getString("target.value")).isEqualTo("12.3456");
        assertThat(now.getString("target.printed")).isEqualTo("[123456] 人次");
        assertThat(read(row + "/progress").getMap("explanation.inputs.find{it.name == 'target'}"))
                .containsEntry("figure", "[123456]")
                .containsEntry("unit", "人次");
        change(row, "[12.3456]万人次", null).then().statusCode(422).body("errors.code", contains("SAME_TARGET"));
        change(row, "[14]", "").then().statusCode(201);
        assertThat(read(row).getString("target.printed")).isEqualTo("[14]");
        assertThat(read(row + "/target-changes").getList("items.printed", String.class))
                .containsExactly("[14]", "[15]", "[123456]", "[14]");
    }

    /** What counties and years are asked stays as it was handed down. */
    @Test
    void theYearsOfABreakdownStayTheSchedule() {
        String row = row("xuzhou-2021-2025", NEW_EMPLOYMENT);
        ObservationKey year = new ObservationKey("320300", NEW_EMPLOYMENT, "2021");
        published(year, Given.number(year, "7.5", "万人"));
        JsonPath before = read(row + "/progress?period=2021");

        change(row, "[40]", null).then().statusCode(201);

        JsonPath now = read(row + "/progress?period=2021");
        assertThat(now.getString("target")).isEqualTo("40");
        assertThat(now.getString("scheduled")).isEqualTo(before.getString("scheduled"));
        assertThat(now.getString("pace")).isEqualTo(before.getString("pace"));
        assertThat(now.getString("completionRate")).isEqualTo("18.75");
    }

    /** The ceiling that was broken is kept once it is raised. */
    @Test
    void aLimitMayMove() {
        String row = row("xuzhou-2021-2025", "urban-registered-unemployment-rate");
        ObservationKey year = new ObservationKey("320300", "urban-registered-unemployment-rate", "2021");
        published(year, Given.number(year, "4.3", "%"));
        assertThat(read(row + "/progress?period=2021").getString("verdict")).isEqualTo("LIMIT_BREACHED");

        change(row, "＜4.5%", null).then().statusCode(201);

        assertThat(read(row + "/progress?period=2021").getString("verdict")).isEqualTo("WITHIN_LIMIT");
        assertThat(read(row + "/progress?period=2021").getString("headroom")).isEqualTo("0.2");
    }

    @ParameterizedTest
    @CsvSource({
        "liuzhou-2021-2025, migrant-worker-vocational-training, many, , UNREADABLE_TARGET",
        "liuzhou-2021-2025, migrant-worker-vocational-training, --, , UNREADABLE_TARGET",
        "liuzhou-2021-2025, migrant-worker-vocational-training, [1e9], , UNREADABLE_TARGET",
        "liuzhou-2021-2025, migrant-worker-vocational-training, 10:40:50, , WRONG_FIGURE",
        "liuzhou-2021-2025, migrant-worker-vocational-training, 8, , BRACKETS_DIFFER",
        "liuzhou-2021-2025, migrant-worker-vocational-training, [8], 人, UNIT_NOT_CONVERTIBLE",
        "liuzhou-2021-2025, migrant-worker-vocational-training, [8]人次, , PRINTED_UNIT_DIFFERS",
        "liuzhou-2021-2025, migrant-worker-vocational-training, [8.123456], 人次, NUMBER_OUT_OF_BOUNDS",
        "liuzhou-2021-2025, migrant-worker-vocational-training, [7], , SAME_TARGET",
        "liuzhou-2021-2025, migrant-worker-vocational-training, [70000], 人次, SAME_TARGET",
        "liuzhou-2021-2025, migrant-worker-vocational-training, <[8], , COMPARATOR_REVERSED",
        "liuzhou-2021-2025, urban-surveyed-unemployment-rate, ≥5, , COMPARATOR_REVERSED",
        "liuzhou-2021-2025, urban-surveyed-unemployment-rate, [5], , BRACKETS_DIFFER",
    })
    void whatIsNoChangeOfTheTargetIsRefused(String plan, String code, String target, String unit, String error)
            throws SQLException {
        String row = row(plan, code);
        long before = changes();
        String text = text(row);

        change(row, target, unit)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.code", contains(error));

        assertThat(changes()).isEqualTo(before);
        assertThat(text(row)).isEqualTo(text);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String row = row(LIUZHOU, "migrant-worker-vocational-training");
        Map<String, Object> body = new HashMap<>();
        body.put("target", "10:40:50");
        body.put("unit", "亿元");
        body.put("act", Map.of("document", " ", "number", "x".repeat(101), "decidedOn", "2021-02-30"));
        body.put("recordedBy", "x".repeat(101));
        body.put("note", "x".repeat(1001));
        post(row, body)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "/unit",
                                "/target",
                                "/act/document",
                                "/act/number",
                                "/act/decidedOn",
                                "/recordedBy",
                                "/note"));
        post(row, Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("/target", "/act/document", "/act/decidedOn"))
                .body("errors.code", contains("REQUIRED", "REQUIRED", "REQUIRED"));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, BEFORE", "2026-01-01, AFTER", "2021-1-1, INVALID_DATE"})
    void anActIsOfTheYearsOfThePlan(String decidedOn, String error) {
        post(
                        row(LIUZHOU, "migrant-worker-vocational-training"),
                        Map.of("target", "[8]", "act", Map.of("document", DOCUMENT, "decidedOn", decidedOn)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("/act/decidedOn"))
                .body("errors.code", contains(error));
    }

    @Test
    void aChangeNeedsTheTagOfTheRowAndIsMadeOnce() throws SQLException {
        String row = row("xiangxi-2021-2025", NEW_EMPLOYMENT);
        Map<String, Object> body = body("[" + read(row).getString("target.value") + "1]", null);
        long before = changes();
        json().body(body).post(row + "/target-changes").then().statusCode(428);
        json().header("If-Match", "\"stale\"")
                .body(body)
                .post(row + "/target-changes")
                .then()
                .statusCode(412);
        assertThat(changes()).isEqualTo(before);

        String etag = given().get(row).header("ETag");
        Response first = once(row, etag, body);
        Response again = once(row, etag, body);
        first.then().statusCode(201);
        assertLastReplaced(row + "/target-changes", "\"changes\":0}");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(changes()).isEqualTo(before + 1);
        json().header("If-Match", etag)
                .body(body("[99]", null))
                .post(row + "/target-changes")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere-2021-2025/indicators/" + NEW_EMPLOYMENT, LIUZHOU + "/indicators/nothing"})
    void aTargetThatIsNotThereIsNotFound(String row) {
        given().get(PLANS + row + "/target-changes").then().statusCode(404);
        json().header("If-Match", "*")
                .body(body("[1]", null))
                .post(PLANS + row + "/target-changes")
                .then()
                .statusCode(404);
    }

    private static Response once(String row, String etag, Map<String, ?> body) {
        return json().header("If-Match", etag)
                .header("Idempotency-Key", "target-change")
                .body(body)
                .post(row + "/target-changes");
    }

    private static String row(String plan, String code) {
        return PLANS + plan + "/indicators/" + code;
    }

    private static Response change(String row, String target, String unit) {
        return post(row, body(target, unit));
    }

    private static Map<String, Object> body(String target, String unit) {
        Map<String, Object> body = new HashMap<>();
        body.put("target", target);
        body.put("unit", unit);
        body.put("act", Map.of("document", DOCUMENT, "number", "柳政发〔2021〕5号", "decidedOn", "2021-12-20"));
        body.put("recordedBy", "规划财务科");
        body.put("note", "中期评估");
        return body;
    }

    private static Response post(String row, Map<String, ?> body) {
        return json().header("If-Match", given().get(row).header("ETag"))
                .body(body)
                .post(row + "/target-changes");
    }

    private static Map<String, Object> source(String document) {
        Map<String, Object> source = new HashMap<>();
        source.put("document", document);
        source.put("section", null);
        source.put("table", null);
        source.put("row", null);
        return source;
    }

    private static List<String> atRisk() {
        return read("/api/v1/alerts?plan=" + LIUZHOU + "&indicator=" + NEW_EMPLOYMENT + "&rule=at-risk")
                .getList("items.state");
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private long changes() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from target_change")) {
            count.next();
            return count.getLong(1);
        }
    }
}
