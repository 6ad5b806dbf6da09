package org.hrssplan.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hrssplan.reporting.ReportingApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises over HTTP: what they are, what is reported of them, and how far they are. Every test has one of its own. */
public abstract class CommitmentTest extends ReportingApi {

    private static final String PLAN = "/api/v1/plans/xuzhou-2021-2025";
    private static final String COMMITMENTS = PLAN + "/commitments";

    @Test
    void programmesCountTheCommitmentsThatBelongToThem() {
        JsonPath programmes = read(PLAN + "/programmes");
        List<Integer> numbers = programmes.getList("items.number", Integer.class);
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        for (int number : numbers) {
            JsonPath own = read(COMMITMENTS + "?limit=1000&programme=" + number);
            String one = "items.find{it.number == " + number + "}";
            assertThat(own.getList("items")).hasSize(programmes.getInt(one + ".commitments.total"));
            assertThat(programmes.getList(one + ".items.number", Integer.class)).startsWith(1);
            given().get(PLAN + "/programmes/" + number)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo(programmes.getString(one + ".title")))
                    .body("source.section", not(nullValue()));
        }
        given().get(PLAN + "/programmes/999").then().statusCode(404).body("code", equalTo("PROGRAMME_NOT_FOUND"));
        given().get(PLAN + "/programmes/x").then().statusCode(404).body("code", equalTo("PATH_NOT_FOUND"));
    }

    @Test
    void countsAddUpByChapterAndKind() {
        JsonPath fulfilment = read(PLAN + "/fulfilment?period=2022");
        int total = fulfilment.getInt("commitments.total");

        assertThat(fulfilment.getList("chapters.commitments.total", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(total);
        int kinds = 0;
        for (CommitmentKind kind : CommitmentKind.values()) {
            kinds += read(COMMITMENTS + "?limit=1000&kind=" + kind)
                    .getList("items")
                    .size();
        }
        assertThat(kinds).isEqualTo(total).isPositive();
        assertThat(read(PLAN + "/view?period=2022").getInt("commitments.total")).isEqualTo(total);
        assertThat(read(PLAN + "/view").getList("programmes.number"))
                .isEqualTo(read(PLAN + "/programmes").getList("items.number"));
    }

    @Test
    void everyCommitmentSaysWhereItStandsInTheDocument() {
        given().get(COMMITMENTS + "?limit=1000")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll{!it.source.section || !it.printed || !it.title || !it.titleEn}",
                        equalTo(List.of()))
                .body(
                        "items.findAll{it.kind == 'QUANTIFIED' && it.value == null && it.fraction == null}",
                        equalTo(List.of()))
                .body("items.findAll{it.kind == 'SYSTEM'}.system", not(hasItem(nullValue())));
    }

    @Test
    void aReportIsSubmittedPublishedCorrectedAndReadAsItWas() {
        String id = systems().get(0);
        String state = "occurrences[0].state";
        given().get(COMMITMENTS + "/" + id + "?period=2022").then().body("state", equalTo("NOT_REPORTED"));

        String first =
                report(id, started("招标文件"), null).statusCode(201).extract().header("ETag");
        given().get(COMMITMENTS + "/" + id + "?period=2022").then().body("state", equalTo("NOT_REPORTED"));
        String published =
                decide(id, "publish", first, Map.of()).statusCode(200).extract().header("ETag");
        String known = read(reports(id) + "/2025").getString("decidedAt");
        given().get(COMMITMENTS + "/" + id + "?period=2022")
                .then()
                .body("state", equalTo("ON_TIME"))
                .body(state, equalTo("ON_TIME"))
                .body("occurrences[0].evidence", equalTo("招标文件"));
        given().get(COMMITMENTS + "/" + id + "?period=2025").then().body("state", equalTo("MISSED"));

        report(id, done("2023-06-30"), null).statusCode(428);
        report(id, done("2023-06-30"), first).statusCode(412);
        String second = report(id, done("2023-06-30"), published)
                .statusCode(200)
                .extract()
                .header("ETag");
        given().get(COMMITMENTS + "/" + id + "?period=2025").then().body("state", equalTo("MISSED"));
        decide(id, "publish", second, Map.of("decidedBy", "会审")).statusCode(200).body("status", equalTo("PUBLISHED"));
        given().get(COMMITMENTS + "/" + id + "?period=2025").then().body("state", equalTo("DONE"));
        given().get(COMMITMENTS + "/" + id + "?period=2022").then().body("state", equalTo("ON_TIME"));
        given().get(COMMITMENTS + "/" + id + "?period=2025&asOf=" + known)
                .then()
                .body("state", equalTo("MISSED"));
        given().get(reports(id))
                .then()
                .body("items.revision", contains(1, 2))
                .body("items.status", contains("PUBLISHED", "PUBLISHED"));
        given().get(reports(id) + "?asOf=" + known).then().body("items.revision", contains(1));
    }

    @Test
    void whatIsReturnedIsReportedAnew() {
        String id = systems().get(1);
        String first =
                report(id, started("口头说明"), null).statusCode(201).extract().header("ETag");
        decide(id, "return", first, Map.of()).statusCode(422).body("errors.field", contains("/reason"));
        String returned = decide(id, "return", first, Map.of("reason", "缺少佐证"))
                .statusCode(200)
                .extract()
                .header("ETag");
        decide(id, "publish", returned, Map.of())
                .statusCode(409)
                .body("code", equalTo("CONFLICT"))
                .body("detail", containsString("RETURNED"));
        assertLastReplaced(reports(id) + "/2025/return", "\"status\":\"SUBMITTED\"");
        report(id, started("口头说明"), returned).statusCode(200).body("revision", equalTo(2));
        assertLastReplaced(reports(id), "\"status\":\"RETURNED\"");
        given().get(COMMITMENTS + "/" + id).then().body("state", equalTo("NOT_REPORTED"));
    }

    @Test
    void theSameAgainChangesNothing() throws SQLException {
        String id = systems().get(2);
        report(id, started("方案"), null).statusCode(201);
        long before = storedReports();

        report(id, started("方案"), null).statusCode(200).body("revision", equalTo(1));
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            json().header("Idempotency-Key", key)
                    .header("If-Match", read(reports(id) + "/2025").getString("etag"))
                    .body(started("方案"))
                    .post(reports(id))
                    .then()
                    .statusCode(200);
        }
        assertThat(storedReports()).isEqualTo(before);
    }

    @Test
    void ofTwoReviewersOneDecides() throws Exception {
        String id = systems().get(3);
        String etag = report(id, started("方案"), null).statusCode(201).extract().header("ETag");
        ExecutorService reviewers = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> publish =
                    () -> decide(id, "publish", etag, Map.of()).extract().statusCode();
            Callable<Integer> giveBack = () ->
                    decide(id, "return", etag, Map.of("reason", "核对")).extract().statusCode();
            List<Future<Integer>> answers = reviewers.invokeAll(List.of(publish, giveBack), 30, TimeUnit.SECONDS);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsOnlyOnce(200);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsAnyOf(409, 412);
        } finally {
            reviewers.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                                                     | /milestone /evidence
            {"milestone": "STARTED"}                                                               | /evidence
            {"milestone": "STARTED", "evidence": " "}                                              | /evidence
            {"milestone": "DONE", "evidence": "e"}                                                 | /reachedOn
            {"milestone": "DONE", "evidence": "e", "reachedOn": "2023-02-30"}                      | /reachedOn
            {"milestone": "DONE", "evidence": "e", "reachedOn": "2999-01-01"}                      | /reachedOn
            {"milestone": "STARTED", "evidence": "e", "reachedOn": "2023-02-28"}                   | /reachedOn
            {"milestone": "STARTED", "evidence": "e", "value": 5}                                  | /value
            {"milestone": "STARTED", "evidence": "e", "period": "2023"}                            | /period
            {"milestone": "STARTED", "evidence": "e", "period": "x", "value": 1, "reachedOn": "x"} | /period /reachedOn /reachedOn
            """)
    void everythingThatIsWrongIsToldAndNothingIsWritten(String body, String fields) throws SQLException {
        long before = storedReports();

        json().body(body)
                .post(reports(systems().get(4)))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", containsInAnyOrder((Object[]) fields.split(" ", -1)));
        assertThat(storedReports()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"milestone": "SOON", "evidence": "e"}                         | 400 | MALFORMED_JSON
            {"milestone": "STARTED", "evidence": "e", "other": 1}          | 400 | UNKNOWN_FIELD
            {"milestone": "STARTED", "evidence": "e", "value": 1e99999999} | 400 | MALFORMED_JSON
            [                                                              | 400 | MALFORMED_JSON
            """)
    void whatCannotBeReadIsRefused(String body, int status, String code) {
        json().body(body)
                .post(reports(systems().get(4)))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aFigureDecidesWhereOneIsPromised() {
        String one = "items.find{it.occurrences.size() == 1 && it.comparator == 'GE' && it.value != null}";
        JsonPath all = read(COMMITMENTS + "?limit=1000&kind=QUANTIFIED");
        String id = all.getString(one + ".id");
        String value = all.getString(one + ".value");
        Map<String, Object> report = new HashMap<>(started("统计表"));
        report(id, report, null).statusCode(422).body("errors.code", contains("REQUIRED"));
        report.put("value", -1);
        report(id, report, null).statusCode(422).body("errors.code", contains("OUT_OF_RANGE"));
        report.put("value", new BigDecimal("1.1234567"));
        report(id, report, null).statusCode(422).body("errors.code", contains("NUMBER_OUT_OF_BOUNDS"));
        report.put("value", new BigDecimal(value));
        String etag = report(id, report, null).statusCode(201).extract().header("ETag");
        decide(id, "publish", etag, Map.of()).statusCode(200);

        given().get(COMMITMENTS + "/" + id + "?period=2021").then().body("state", equalTo("DONE"));
        given().get(COMMITMENTS + "?limit=1000&state=DONE&period=2021").then().body("items.id", hasItem(id));
        given().get(COMMITMENTS + "?limit=1000&state=MISSED&period=2021").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aFigureComesBackAsItWasGiven() {
        String last = "items.findAll{it.comparator == 'GE' && it.value != null}[-1]";
        JsonPath all = read(COMMITMENTS + "?limit=1000&kind=QUANTIFIED");
        String id = all.getString(last + ".id");
        String period = all.getString(last + ".occurrences[-1].period");
        Map<String, Object> report = new HashMap<>(started("统计表"));
        report.put("period", period);
        report.put("value", new BigDecimal("12.30"));

        assertThat(report(id, report, null).statusCode(201).extract().asString())
                .contains("\"value\":12.30,");
        given().get(reports(id) + "/" + period).then().statusCode(200).body(containsString("\"value\":12.30,"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        given().get(COMMITMENTS + "/nothing").then().statusCode(404).body("code", equalTo("COMMITMENT_NOT_FOUND"));
        given().get(COMMITMENTS + "/nothing/reports")
                .then()
                .statusCode(404)
                .body("code", equalTo("COMMITMENT_NOT_FOUND"));
        report("nothing", started("e"), null).statusCode(404).body("code", equalTo("COMMITMENT_NOT_FOUND"));
        given().get(reports(systems().get(4)) + "/2025")
                .then()
                .statusCode(404)
                .body("code", equalTo("REPORT_NOT_FOUND"));
        decide(systems().get(4), "publish", "\"1-SUBMITTED\"", Map.of())
                .statusCode(404)
                .body("code", equalTo("REPORT_NOT_FOUND"));
        given().get("/api/v1/plans/nowhere-2021-2025/commitments")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    @Test
    void pagesTogetherAreTheList() {
        List<String> whole = read(COMMITMENTS + "?limit=1000").getList("items.id", String.class);
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = read(COMMITMENTS + "?limit=7" + cursor);
            walked.addAll(page.getList("items.id", String.class));
            cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        assertThat(walked).isEqualTo(whole);
    }

    /** Systems that are due once, by the end of the plan. */
    private static List<String> systems() {
        return read(COMMITMENTS + "?limit=1000&kind=SYSTEM")
                .getList("items.findAll{it.recurrence == 'ONCE' && it.deadline == null}.id", String.class);
    }

    private static Map<String, Object> started(String evidence) {
        return Map.of("milestone", "STARTED", "evidence", evidence);
    }

    private static Map<String, Object> done(String day) {
        return Map.of("milestone", "DONE", "evidence", "验收报告", "reachedOn", day);
    }

    private static String reports(String id) {
        return COMMITMENTS + "/" + id + "/reports";
    }

    private static ValidatableResponse report(String id, Map<String, Object> report, @Nullable String etag) {
        return (etag == null ? json() : json().header("If-Match", etag))
                .body(report)
                .post(reports(id))
                .then();
    }

    private static ValidatableResponse decide(String id, String step, String etag, Map<String, Object> remark) {
        return json().header("If-Match", etag)
                .body(remark)
                .post(reports(id) + "/2025/" + step)
                .then();
    }

    private long storedReports() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("select count(*) from commitment_report")) {
            counts.next();
            return counts.getLong(1);
        }
    }
}
