package org.hrssplan.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.Given;
import org.hrssplan.reporting.ReportingApi;
import org.hrssplan.storage.OnPostgres;
import org.junit.jupiter.api.Test;

/** Early warning over HTTP, in the fictional city as it stood at the end of 2023. */
public abstract class AlertTest extends ReportingApi {

    private static final String ALERTS = "/api/v1/alerts";
    private static final String CITY = "990000";
    private static final String OF_CITY = "region=" + CITY + "&";
    private static final String PLAN = "sample-2021-2025";
    private static final Map<String, String> SAMPLE =
            Map.of("hrss-plan.sample.enabled", "true", "hrss-plan.sample.months", "36");

    @Inject
    AlertWatch watch;

    /** The city, over a database of its own. */
    public static final class City implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> all = new HashMap<>(SAMPLE);
            all.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:alerts;LOCK_TIMEOUT=10000");
            return all;
        }
    }

    /** The city on PostgreSQL. */
    public static final class CityOnPostgres extends OnPostgres {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> all = new HashMap<>(super.getConfigOverrides());
            all.putAll(SAMPLE);
            return all;
        }
    }

    @Test
    void everyLevelOccurs() {
        JsonPath all = read(ALERTS + "?plan=" + PLAN + "&region=" + CITY + "&limit=1000");

        assertThat(all.getList("items.level", String.class)).contains("BLUE", "YELLOW", "ORANGE", "RED");
        assertThat(all.getList("items.state", String.class)).contains("RAISED");
        assertThat(all.getList("items.message", String.class)).allMatch(text -> text.contains("示例市"));
        assertThat(all.getList("items.messageEn", String.class)).allMatch(text -> text.contains("Sample City"));
        assertThat(all.getList("items.rulesVersion", String.class)).containsOnly("2021-1/2021-1");
    }

    @Test
    void aBindingRowIsOneLevelStricter() {
        assertThat(levels(OF_CITY + "rule=at-risk&indicator=new-rural-labor-transferred"))
                .containsExactly("ORANGE");
        assertThat(levels(OF_CITY + "rule=at-risk&indicator=migrant-worker-vocational-training"))
                .containsExactly("BLUE");
        assertThat(levels(OF_CITY + "rule=slightly-behind-schedule&indicator=new-rural-labor-transferred"))
                .containsExactly("YELLOW");
    }

    @Test
    void aCountyWhoseFigureIsMissingIsNamed() {
        JsonPath found =
                read(ALERTS + "?rule=figure-overdue&region=990000-county-02&indicator=supported-entrepreneurs");

        assertThat(found.getList("items.period", String.class)).containsExactly("2023");
        assertThat(found.getString("items[0].message")).contains("2024-02-29");
    }

    @Test
    void aCountyIsWarnedOfItsOwnTargets() {
        assertThat(alerts("rule=behind-schedule&indicator=supported-entrepreneurs&region=990000-county-01"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("RAISED");
    }

    @Test
    void filtersAreAndAndTheirValuesOr() {
        List<String> red = levels("plan=" + PLAN + "&level=RED");
        assertThat(red).isNotEmpty().containsOnly("RED");
        assertThat(levels("plan=" + PLAN + "&level=RED&level=BLUE"))
                .contains("RED", "BLUE")
                .doesNotContain("YELLOW");
        assertThat(levels("plan=" + PLAN + "&level=RED&rule=at-risk")).isEmpty();
        assertThat(levels("plan=none")).isEmpty();
        for (String query : List.of("level=PINK", "state=OPEN", "colour=RED", "limit=0", "asOf=yesterday")) {
            given().get(ALERTS + "?" + query).then().statusCode(400);
        }
        given().get(ALERTS + "?asOf=2199-01-01T00:00:00Z").then().statusCode(422);
    }

    @Test
    void pagesHoldEveryAlertOnce() {
        String path = ALERTS + "?plan=" + PLAN + "&rule=at-risk&rule=behind-schedule&limit=";
        List<String> all = read(path + "1000").getList("items.id");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = read(path + "2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        }
        assertThat(paged).containsExactlyElementsOf(all).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        String foreign = read(path + "2").getString("next");
        given().get(ALERTS + "?limit=2&cursor=" + foreign)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void aPublicationRaisesRenewsAndResolves() throws SQLException {
        String rate = "urban-registered-unemployment-rate";
        String query = "indicator=" + rate + "&region=" + CITY + "&rule=limit-breached&rule=limit-nearly-reached";
        assertThat(alerts(query)).isEmpty();

        ObservationKey january = new ObservationKey(CITY, rate, "2024-01");
        String etag = submitted(percent(january, "4.1"));
        assertThat(alerts(query)).as("not published yet").isEmpty();
        publish(january, etag);
        assertThat(alerts(query)).containsExactly("limit-nearly-reached 1 YELLOW RAISED");

        String id = read(ALERTS + "?" + query).getString("items[0].id");
        acknowledge(id).statusCode(200);
        ObservationKey february = new ObservationKey(CITY, rate, "2024-02");
        published(february, percent(february, "4.2"));
        assertThat(alerts(query)).containsExactly("limit-nearly-reached 1 YELLOW ACKNOWLEDGED");
        ObservationKey march = new ObservationKey(CITY, rate, "2024-03");
        published(march, percent(march, "4.47"));
        assertThat(alerts(query))
                .as("more urgent, raised anew")
                .containsExactly("limit-nearly-reached 1 ORANGE RAISED");
        Instant before = instantOf(id);

        ObservationKey april = new ObservationKey(CITY, rate, "2024-04");
        published(april, percent(april, "5"));
        assertThat(alerts(query))
                .containsExactly("limit-breached 1 RED RAISED", "limit-nearly-reached 1 ORANGE RESOLVED");
        published(april, percent(april, "3"));
        assertThat(alerts(query))
                .containsExactly("limit-breached 1 RED RESOLVED", "limit-nearly-reached 1 ORANGE RESOLVED");
        published(april, percent(april, "5"));
        assertThat(alerts(query))
                .containsExactly(
                        "limit-breached 1 RED RESOLVED",
                        "limit-breached 2 RED RAISED",
                        "limit-nearly-reached 1 ORANGE RESOLVED");

        assertThat(alerts(query + "&asOf=" + before)).containsExactly("limit-nearly-reached 1 ORANGE RAISED");
        JsonPath life = read(ALERTS + "/" + id);
        assertThat(life.getList("steps.state", String.class))
                .containsExactly("RAISED", "ACKNOWLEDGED", "ACKNOWLEDGED", "RAISED", "RESOLVED");
        assertThat(life.getList("steps.period", String.class))
                .containsExactly("2024-01", "2024-01", "2024-02", "2024-03", "2024-03");
        assertThat(read(ALERTS + "/" + id + "?asOf=" + before).getString("state"))
                .isEqualTo("RAISED");
    }

    @Test
    void lookingAgainSaysNothingNew() throws SQLException {
        watch.evaluateAll();
        long steps = steps();
        watch.evaluateAll();
        assertThat(steps()).isEqualTo(steps);
    }

    @Test
    void whatSomebodyResolvedComesAgainOnlyWithSomethingNew() {
        String query = "indicator=migrant-worker-vocational-training&region=" + CITY + "&rule=slightly-behind-schedule";
        String id = read(ALERTS + "?" + query).getString("items[0].id");
        String etag = given().get(ALERTS + "/" + id).header("ETag");

        move(id, "resolve", etag, Map.of("by", "就业促进科"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("/reason"));
        move(id, "resolve", etag, Map.of("by", "就业促进科", "reason", "培训计划已调整"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("reason", equalTo("培训计划已调整"))
                .body("steps", hasSize(2));
        watch.evaluateAll();
        assertThat(alerts(query)).containsExactly("slightly-behind-schedule 1 BLUE RESOLVED");
        String stale = given().get(ALERTS + "/" + id).header("ETag");
        move(id, "acknowledge", stale, Map.of()).then().statusCode(409);

        ObservationKey january = new ObservationKey(CITY, "migrant-worker-vocational-training", "2024-01");
        published(january, Given.number(january, "1500", "人次"));
        assertThat(alerts(query))
                .containsExactly("slightly-behind-schedule 1 BLUE RESOLVED", "slightly-behind-schedule 2 BLUE RAISED");
    }

    /** A broken limit that somebody closed, that was then kept, and is broken again. */
    @Test
    void whatWasOverInBetweenComesAgain() {
        String rate = "graduate-employment-rate";
        String query = OF_CITY + "rule=limit-breached&indicator=" + rate;
        ObservationKey january = new ObservationKey(CITY, rate, "2024-01");
        published(january, percent(january, "85"));
        String id = read(ALERTS + "?" + query).getString("items[0].id");
        move(id, "resolve", given().get(ALERTS + "/" + id).header("ETag"), Map.of("reason", "已整改"))
                .then()
                .statusCode(200);
        published(january, percent(january, "95"));
        assertThat(alerts(query)).containsExactly("limit-breached 1 RED RESOLVED");
        published(january, percent(january, "85"));
        assertThat(alerts(query)).containsExactly("limit-breached 1 RED RESOLVED", "limit-breached 2 RED RAISED");
    }

    /** A month that comes before the one in between leaves open what was judged. */
    @Test
    void whatCannotBeDecidedIsNotOver() {
        String query = OF_CITY + "rule=behind-schedule&indicator=supported-entrepreneurs";
        assertThat(read(ALERTS + "?" + query).getList("items.state", String.class))
                .doesNotContain("RESOLVED");
        ObservationKey march = new ObservationKey(CITY, "supported-entrepreneurs", "2024-03");
        published(march, Given.number(march, "300", "人"));
        assertThat(read("/api/v1/plans/" + PLAN + "/indicators/supported-entrepreneurs/progress?period=2024-03")
                        .getString("verdict"))
                .isEqualTo("UNDECIDABLE");
        assertThat(read(ALERTS + "?" + query).getList("items.state", String.class))
                .doesNotContain("RESOLVED");
    }

    @Test
    void aReturnedFigureIsOverdueAllTheSame() {
        ObservationKey year = new ObservationKey(CITY, "job-fairs", "2024");
        String query = OF_CITY + "rule=figure-overdue&indicator=job-fairs";
        String before = read(ALERTS + "?" + query).getString("items[0].message");
        review(year, "return", submitted(Given.number(year, "500", "场次")), Map.of("reason", "口径不符"))
                .then()
                .statusCode(200);
        watch.evaluateAll();
        assertThat(read(ALERTS + "?" + query).getString("items[0].message")).isEqualTo(before);
        assertThat(read(ALERTS + "?" + query).getList("items.state", String.class))
                .containsExactly("RAISED");
    }

    @Test
    void aStepNeedsTheTagOfTheAlertAndIsTakenOnce() {
        String id = read(ALERTS + "?rule=behind-schedule&region=" + CITY).getString("items[0].id");
        String etag = given().get(ALERTS + "/" + id).header("ETag");

        json().body(Map.of()).post(ALERTS + "/" + id + "/acknowledge").then().statusCode(428);
        move(id, "acknowledge", "\"7-RAISED\"", Map.of()).then().statusCode(412);
        move(id, "acknowledge", etag, Map.of("by", "x".repeat(101))).then().statusCode(422);
        move(id, "acknowledge", etag, Map.of("who", "x")).then().statusCode(400);
        Response first = json().header("If-Match", etag)
                .header("Idempotency-Key", "alert-" + id)
                .body(Map.of("by", "就业促进科"))
                .post(ALERTS + "/" + id + "/acknowledge");
        first.then().statusCode(200).body("state", equalTo("ACKNOWLEDGED")).body("changedBy", equalTo("就业促进科"));
        assertLastReplaced(ALERTS + "/" + id + "/acknowledge", "\"state\":\"RAISED\"");
        Response again = json().header("If-Match", etag)
                .header("Idempotency-Key", "alert-" + id)
                .body(Map.of("by", "就业促进科"))
                .post(ALERTS + "/" + id + "/acknowledge");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        move(id, "acknowledge", etag, Map.of()).then().statusCode(412);
        move(id, "acknowledge", first.header("ETag"), Map.of()).then().statusCode(409);
    }

    @Test
    void whatIsNoAlertIsNotFound() {
        for (String id :
                List.of("none", CITY + "." + PLAN + ".supported-entrepreneurs.behind-schedule.99", "a.b.c.d.0")) {
            given().get(ALERTS + "/" + id).then().statusCode(404).body("code", equalTo("ALERT_NOT_FOUND"));
            move(id, "acknowledge", "\"1-RAISED\"", Map.of()).then().statusCode(404);
        }
    }

    private static Map<String, Object> percent(ObservationKey key, String value) {
        return Given.number(key, value, "%");
    }

    private static List<String> levels(String query) {
        return read(ALERTS + "?limit=1000&" + query).getList("items.level");
    }

    private static List<String> alerts(String query) {
        return read(ALERTS + "?" + query).<Map<String, Object>>getList("items").stream()
                .map(one -> {
                    String id = String.valueOf(one.get("id"));
                    return one.get("rule") + " " + id.substring(id.lastIndexOf('.') + 1) + " " + one.get("level") + " "
                            + one.get("state");
                })
                .toList();
    }

    private static ValidatableResponse acknowledge(String id) {
        return move(id, "acknowledge", given().get(ALERTS + "/" + id).header("ETag"), Map.of())
                .then();
    }

    private static Response move(String id, String step, String etag, Map<String, ?> note) {
        return json().header("If-Match", etag).body(note).post(ALERTS + "/" + id + "/" + step);
    }

    private static Instant instantOf(String id) {
        return Instant.parse(read(ALERTS + "/" + id).getString("changedAt"));
    }

    private long steps() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from alert_event")) {
            count.next();
            return count.getLong(1);
        }
    }
}
