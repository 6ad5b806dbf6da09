package org.hrssplan.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hrssplan.access.Caller;
import org.hrssplan.access.Roles;
import org.hrssplan.access.TestTokens;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audit log tells, and what it does not. */
public abstract class AuditTest extends AuditApi {

    private static final String ELSEWHERE = "320300";

    @Test
    void aSubmissionIsToldOfOnce() {
        ObservationKey key = fresh(flow());
        long before = head();

        submitAs(bearer("tongji-ke", Roles.REPORTER, key.region()), key, null)
                .then()
                .statusCode(201);

        assertThat(entries(before, "&account=tongji-ke")).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .containsEntry("kind", "WRITTEN")
                    .containsEntry("accountName", "tongji-ke")
                    .containsEntry("roles", "reader reporter")
                    .containsEntry("client", "127.0.0.1")
                    .containsEntry("method", "POST")
                    .containsEntry("target", OBSERVATIONS)
                    .containsEntry("status", 201)
                    .containsEntry("problemCode", null)
                    .containsEntry("subject", path(key))
                    .containsEntry("before", null);
            assertThat((String) entry.get("after")).contains("\"created\":1", key.id());
            assertThat((String) entry.get("requestDigest")).matches("[0-9a-f]{64}");
            assertThat((String) entry.get("traceId")).matches("[0-9a-f]{32}");
        });
        assertThat(verification("").getBoolean("intact")).isTrue();
    }

    @Test
    void aDecisionIsToldOfWithWhatItTookThePlaceOf() {
        ObservationKey key = fresh(flow());
        long before = head();

        published(key, persons(key, "7"));

        Map<String, Object> entry = entry(before, path(key) + "/publish", answered(200));
        assertThat(entry).containsEntry("account", "decider").containsEntry("subject", path(key) + "/publish");
        assertThat(entry.get("before")).isEqualTo("{\"revision\":1,\"status\":\"SUBMITTED\"}");
        assertThat((String) entry.get("after")).contains("\"status\":\"PUBLISHED\"");
    }

    @Test
    void whatWasRolledBackIsToldOfAsRefusedOnly() {
        ObservationKey key = fresh(flow());
        long before = head();

        submitAs(bearer("outside", Roles.REPORTER, ELSEWHERE), key, null).then().statusCode(422);

        Map<String, Object> entry = entry(before, OBSERVATIONS, answered(422));
        assertThat(entry)
                .containsEntry("kind", "REFUSED")
                .containsEntry("account", "outside")
                .containsEntry("problemCode", "IMPORT_REJECTED")
                .containsEntry("after", null);
        assertThat((String) entry.get("requestDigest")).matches("[0-9a-f]{64}");
        assertThat(entries(before, "&account=outside")).hasSize(1);
    }

    @Test
    void aRefusalHasTheTraceIdOfItsProblem() {
        ObservationKey key = fresh(flow());
        long before = head();

        String traceId = submitAs(bearer("other", Roles.READER, key.region()), key, null)
                .then()
                .statusCode(403)
                .extract()
                .path("traceId");

        assertThat(entry(before, OBSERVATIONS, answered(403)))
                .containsEntry("account", "other")
                .containsEntry("roles", "reader")
                .containsEntry("problemCode", "FORBIDDEN")
                .containsEntry("traceId", traceId);
    }

    @ParameterizedTest
    @ValueSource(strings = {TestTokens.NONE, "Bearer a.b.c", "nothing at all"})
    void whoeverIsNobodyIsToldOfWithoutAnAccount(String authorization) {
        ObservationKey key = fresh(flow());
        long before = head();

        submitAs(authorization, key, null).then().statusCode(401);

        assertThat(entry(before, OBSERVATIONS, answered(401)))
                .containsEntry("account", null)
                .containsEntry("roles", null)
                .containsEntry("client", "127.0.0.1")
                .containsEntry("problemCode", "UNAUTHENTICATED");
    }

    @Test
    void whatIsRefusedAboutSomethingIsToldOf() {
        ObservationKey key = fresh(flow());
        String one = bearer("one", Roles.ADMINISTRATOR, Caller.EVERY);
        submitAs(one, key, null).then().statusCode(201);
        long before = head();
        String publish = path(key) + "/publish";

        decide(one, key, "\"1-SUBMITTED\"").then().statusCode(403);
        decide(bearer("two", Roles.PUBLISHER, ELSEWHERE), key, "\"1-SUBMITTED\"")
                .then()
                .statusCode(404);
        decide(bearer("two", Roles.PUBLISHER, Caller.EVERY), key, "\"9-SUBMITTED\"")
                .then()
                .statusCode(412);
        as(one).contentType(ContentType.JSON)
                .body("{\"items\": 7}")
                .post(OBSERVATIONS + "?atomic=true")
                .then()
                .statusCode(400);

        assertThat(entry(before, publish, answered(403))).containsEntry("problemCode", "OWN_SUBMISSION");
        assertThat(entry(before, publish, answered(404))).containsEntry("problemCode", "OBSERVATION_NOT_FOUND");
        assertThat(entry(before, publish, answered(412))).containsEntry("problemCode", "PRECONDITION_FAILED");
        assertThat(entry(before, OBSERVATIONS, answered(400)))
                .containsEntry("target", OBSERVATIONS + "?atomic=true")
                .containsEntry("account", "one");
    }

    @Test
    void unknownPathsAndMethodsAreToldOfAsFarAsTheyWrite() {
        long before = head();

        as(AUDITOR).post("/api/v1/nothing").then().statusCode(404);
        as(AUDITOR).delete(OBSERVATIONS).then().statusCode(405);
        as(AUDITOR).get("/api/v1/nothing").then().statusCode(404);

        assertThat(entry(before, "/api/v1/nothing", answered(404))).containsEntry("method", "POST");
        assertThat(entry(before, OBSERVATIONS, answered(405))).containsEntry("method", "DELETE");
        assertThat(entries(before, "&path=/api/v1/nothing")).hasSize(1);
    }

    @Test
    void onlyTheAuditorReadsIt() {
        for (String role : List.of(Roles.READER, Roles.REVIEWER, Roles.PLANNER, Roles.ADMINISTRATOR)) {
            String token = bearer("curious-" + role, role, Caller.EVERY);
            long before = head();
            as(token).get(AUDIT).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            as(token).get(VERIFICATION).then().statusCode(403);
            assertThat(entry(before, VERIFICATION, answered(403)))
                    .containsEntry("method", "GET")
                    .containsEntry("account", "curious-" + role);
        }
        as(TestTokens.NONE).get(AUDIT).then().statusCode(401);
    }

    @Test
    void theSameAgainIsMarkedAndADryRunIsNotToldOf() {
        ObservationKey key = fresh(flow());
        String token = bearer("twice", Roles.REPORTER, key.region());
        long before = head();

        as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(persons(key, "7"))))
                .post(OBSERVATIONS + "?dryRun=true")
                .then()
                .statusCode(200);
        submitAs(token, key, key.id()).then().statusCode(201);
        submitAs(token, key, key.id()).then().statusCode(201).header("Idempotent-Replayed", "true");
        submitAs(token, key, null).then().statusCode(200);

        assertThat(entries(before, "&account=twice"))
                .extracting(entry -> entry.get("kind") + " " + entry.get("status"))
                .containsExactly("WRITTEN 201", "REPLAYED 201", "WRITTEN 200");
    }

    @Test
    void aLongAnswerIsKeptAsItsDigestBesideTheCounts() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            items.add(persons(fresh(flow()), "7"));
        }
        long before = head();

        submit("", items).statusCode(201);

        assertThat((String) entries(before, "&path=" + OBSERVATIONS).get(0).get("after"))
                .hasSizeLessThan(400)
                .startsWith("{\"summary\":{\"created\":100,")
                .containsPattern("\"length\":\\d{5},\"sha256\":\"[0-9a-f]{64}\"}$");
    }

    @Test
    void aJobIsToldOfWhenItIsAcceptedAndWhenItHasEnded() {
        ObservationKey key = fresh(flow());
        String token = bearer("files", Roles.REPORTER, key.region());
        long before = head();
        String file = "indicator,region,period,value,unit,source\n" + key.indicator() + "," + key.region() + ","
                + key.period() + ",5," + unit() + ",报表\n";

        String job = as(token)
                .contentType("text/csv; charset=utf-8")
                .header("Prefer", "respond-async")
                .body(file)
                .post(OBSERVATIONS + "/import")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        Map<String, Object> ended = entry(() -> entries(before, "&account=files").stream()
                .filter(one -> "ENDED".equals(one.get("kind")) && job.equals(one.get("subject")))
                .findFirst());
        assertThat((String) ended.get("after")).contains("\"state\":\"DONE\"", "\"created\":1");
        assertThat(entries(before, "&account=files").get(0))
                .containsEntry("kind", "WRITTEN")
                .containsEntry("status", 202)
                .containsEntry("subject", job);
    }

    @Test
    void entriesAreAskedForByAccountTimePathAndStatusPageByPage() {
        ObservationKey key = fresh(flow());
        String token = bearer("asked", Roles.REPORTER, key.region());
        submitAs(token, key, null).then().statusCode(201);
        submitAs(token, key, null).then().statusCode(200);

        JsonPath first = as(AUDITOR).get(AUDIT + "?account=asked&limit=1").jsonPath();
        String at = first.getString("items[0].at");
        JsonPath second = as(AUDITOR)
                .get(AUDIT + "?account=asked&limit=1&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(first.getInt("items[0].status")).isEqualTo(201);
        assertThat(second.getInt("items[0].status")).isEqualTo(200);
        assertThat(second.getString("next")).isNull();
        assertThat(statuses("?account=asked&status=200&status=404")).containsExactly(200);
        assertThat(statuses("?account=asked&from=" + at)).containsExactly(201, 200);
        assertThat(statuses("?account=asked&to=" + at)).containsExactly(201);
        assertThat(statuses("?account=asked&path=/api/v1/obs")).containsExactly(201, 200);
        assertThat(statuses("?account=asked&path=/api/v1/o%25")).isEmpty();
        assertThat(statuses("?account=%00")).isEmpty();
        as(AUDITOR).get(AUDIT + "?limit=0").then().statusCode(400);
        as(AUDITOR)
                .get(AUDIT + "?cursor=" + first.getString("next"))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        as(AUDITOR).get(VERIFICATION + "?head=7:abc").then().statusCode(400);
    }

    @Test
    void writersAtOnceLeaveOneChain() throws Exception {
        int each = 10;
        long before = head();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                both.add(writers.submit(() -> {
                    for (int write = 0; write < each; write++) {
                        ObservationKey key = fresh(flow());
                        submitAs(bearer("at-once", Roles.REPORTER, key.region()), key, null)
                                .then()
                                .statusCode(201);
                    }
                }));
            }
            for (Future<?> one : both) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(entries(before, "&account=at-once")).hasSize(2 * each);
        JsonPath verified = verification("");
        assertThat(verified.getBoolean("intact")).isTrue();
        assertThat(verified.getLong("entries")).isEqualTo(verified.getLong("head.seq"));
    }

    private static List<Integer> statuses(String query) {
        return as(AUDITOR).get(AUDIT + query).jsonPath().getList("items.status");
    }

    private Response submitAs(String authorization, ObservationKey key, String idempotencyKey) {
        var request = as(authorization).contentType(ContentType.JSON);
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return request.body(Map.of("items", List.of(persons(key, "7")))).post(OBSERVATIONS);
    }

    private static Response decide(String authorization, ObservationKey key, String etag) {
        return as(authorization)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of())
                .post(path(key) + "/publish");
    }
}
