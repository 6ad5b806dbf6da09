package org.hrssplan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may submit, see, decide, and who may not. */
public abstract class AccessTest extends TokenTest {

    private static final String PREFECTURE = "433100";
    private static final String PROVINCE = "430000";
    private static final String ELSEWHERE = "320300";
    private static final String EVERY = Caller.EVERY;

    @Test
    void whoHasNoTokenCannotWrite() {
        ObservationKey key = fresh(flow());

        submitAs(TestTokens.NONE, key)
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));

        assertNothing(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.READER, Roles.REVIEWER, Roles.PUBLISHER, Roles.PLANNER, Roles.AUDITOR, "superuser"})
    void otherRolesDoNotSubmit(String role) {
        ObservationKey key = fresh(flow());

        submitAs(bearer("other", role, PREFECTURE), key).statusCode(403).body("code", equalTo("FORBIDDEN"));

        assertNothing(key);
    }

    @Test
    void theRolesOfATokenForAnotherDomainAreNoneHere() {
        ObservationKey key = fresh(flow());
        String token = TestIdentity.token("r", List.of(Roles.REPORTER), List.of(EVERY), List.of("another-domain"));

        submitAs("Bearer " + token, key).statusCode(403).body("code", equalTo("FORBIDDEN"));

        assertNothing(key);
    }

    @ParameterizedTest
    @CsvSource({
        "own county, true",
        "prefecture, true",
        "province, true",
        "everywhere, true",
        "sibling, false",
        "elsewhere, false",
        "none, false"
    })
    void reportersSubmitForTheirRegionAndWhatIsBelow(String scope, boolean allowed) {
        ObservationKey key = fresh(flow());
        String sibling = COUNTIES.stream()
                .filter(one -> !one.equals(key.region()))
                .findFirst()
                .orElseThrow();
        List<String> regions =
                switch (scope) {
                    case "own county" -> List.of(key.region());
                    case "prefecture" -> List.of(PREFECTURE);
                    case "province" -> List.of(PROVINCE);
                    case "everywhere" -> List.of(EVERY);
                    case "sibling" -> List.of(sibling);
                    case "elsewhere" -> List.of(ELSEWHERE);
                    default -> List.of();
                };
        String token = TestIdentity.token("r", List.of(Roles.REPORTER), regions, List.of(EVERY));

        ValidatableResponse answer = submitAs("Bearer " + token, key);

        if (allowed) {
            answer.statusCode(201);
        } else {
            answer.statusCode(422)
                    .body("code", equalTo("IMPORT_REJECTED"))
                    .body("errors.code", hasItem("OUT_OF_SCOPE"));
            assertNothing(key);
        }
    }

    @Test
    void aReporterOfACountyDoesNotSubmitForItsPrefecture() {
        ObservationKey county = fresh(flow());
        ObservationKey key = new ObservationKey(PREFECTURE, county.indicator(), county.period());

        submitAs(bearer("r", Roles.REPORTER, county.region()), key).statusCode(422);

        assertNothing(key);
    }

    @Test
    void draftsOfOthersAreNotThere() {
        ObservationKey key = fresh(flow());
        submitAs(bearer("reporter", Roles.REPORTER, key.region()), key).statusCode(201);

        for (String token :
                List.of(TestTokens.NONE, bearer("x", Roles.READER, ELSEWHERE), bearer("a", Roles.AUDITOR, EVERY))) {
            as(token).get(path(key)).then().statusCode(404).body("code", equalTo("OBSERVATION_NOT_FOUND"));
            as(token).get(path(key) + "/revisions").then().statusCode(404);
        }
        as(bearer("reader", Roles.READER, PREFECTURE))
                .get(path(key))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"));
    }

    @Test
    void listsOfDraftsShowTheOwnRegions() {
        ObservationKey key = fresh(flow());
        submitAs(bearer("reporter", Roles.REPORTER, key.region()), key).statusCode(201);
        String list = OBSERVATIONS + "?status=SUBMITTED&limit=1000";

        as(TestTokens.NONE).get(list).then().statusCode(401);
        as(bearer("auditor", Roles.AUDITOR, EVERY)).get(list).then().statusCode(403);
        assertThat(as(bearer("x", Roles.READER, ELSEWHERE)).get(list).jsonPath().getList("items.id"))
                .doesNotContain(key.id());
        assertThat(as(bearer("x", Roles.READER, ELSEWHERE))
                        .get(list + "&region=" + key.region())
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(as(bearer("x", Roles.READER, PREFECTURE))
                        .get(list)
                        .jsonPath()
                        .getList("items.id"))
                .contains(key.id());
    }

    @Test
    void whatIsPublishedIsShownAsIfThereWereNoDraft() {
        ObservationKey key = fresh(flow());
        published(key, persons(key, "100"));
        submitAs(bearer("reporter", Roles.REPORTER, key.region()), key).statusCode(200);

        as(TestTokens.NONE)
                .get(path(key))
                .then()
                .statusCode(200)
                .body("value", equalTo(100))
                .body("etag", equalTo("\"1-PUBLISHED\""));
        as(TestTokens.NONE).get(path(key) + "/revisions").then().body("items.revision", equalTo(List.of(1)));
        as(bearer("reporter", Roles.REPORTER, key.region()))
                .get(path(key) + "/revisions")
                .then()
                .body("items.revision", equalTo(List.of(1, 2)));
    }

    @Test
    void nobodyDecidesAboutWhatTheyHaveSubmitted() {
        ObservationKey key = fresh(flow());
        String both =
                "Bearer " + TestIdentity.token("one", List.of(Roles.ADMINISTRATOR), List.of(EVERY), List.of(EVERY));
        submitAs(both, key).statusCode(201);

        for (String step : List.of("publish", "return")) {
            decide(both, key, step).statusCode(403).body("code", equalTo("OWN_SUBMISSION"));
        }
        decide(bearer("another", Roles.ADMINISTRATOR, EVERY), key, "publish").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "reviewer, publish, 403", "reviewer, return, 200", "publisher, publish, 200", "publisher, return, 200",
        "reporter, publish, 403", "reader, return, 403", "planner, publish, 403", "auditor, publish, 403"
    })
    void reviewersReturnAndPublishersPublish(String role, String step, int status) {
        ObservationKey key = fresh(flow());
        submitAs(bearer("reporter", Roles.REPORTER, key.region()), key).statusCode(201);

        decide(bearer("decider", role, PREFECTURE), key, step).statusCode(status);

        as(bearer("reader", Roles.READER, EVERY))
                .get(path(key))
                .then()
                .body(
                        "status",
                        equalTo(status == 200 ? step.equals("publish") ? "PUBLISHED" : "RETURNED" : "SUBMITTED"));
    }

    @Test
    void draftsOfOtherRegionsCannotBeDecidedAbout() {
        ObservationKey key = fresh(flow());
        submitAs(bearer("reporter", Roles.REPORTER, key.region()), key).statusCode(201);

        decide(bearer("decider", Roles.PUBLISHER, ELSEWHERE), key, "publish")
                .statusCode(404)
                .body("code", equalTo("OBSERVATION_NOT_FOUND"));
    }

    @Test
    void aRowOfAnotherRegionIsRefusedByItself() {
        ObservationKey own = fresh(flow());
        ObservationKey other = fresh(flow());
        assertThat(other.region()).isNotEqualTo(own.region());

        as(bearer("reporter", Roles.REPORTER, own.region()))
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(persons(own, "1"), persons(other, "2"))))
                .post(OBSERVATIONS + "?atomic=false")
                .then()
                .statusCode(207)
                .body("items.outcome", equalTo(List.of("CREATED", "REJECTED")))
                .body("items[1].errors[0].code", equalTo("OUT_OF_SCOPE"));

        assertNothing(other);
    }

    @Test
    void anAccountDoesNotGetWhatAnotherWasAnswered() {
        ObservationKey key = fresh(flow());
        String idempotencyKey = key.id();
        Map<String, Object> body = Map.of("items", List.of(persons(key, "7")));
        RequestSpecification first = as(bearer("one", Roles.REPORTER, key.region()));
        first.header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(body)
                .post(OBSERVATIONS)
                .then()
                .statusCode(201);

        as(bearer("two", Roles.REPORTER, key.region()))
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(body)
                .post(OBSERVATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void theAccountIsNamedWhereNobodyElseIs() {
        ObservationKey key = fresh(flow());
        as(bearer("tongji-ke", Roles.REPORTER, key.region()))
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(persons(key, "7"))))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201);

        as(bearer("reader", Roles.READER, EVERY)).get(path(key)).then().body("submittedBy", equalTo("tongji-ke"));
    }

    private static String bearer(String account, String role, String region) {
        return "Bearer " + TestIdentity.token(account, List.of(role), List.of(region), List.of(EVERY));
    }

    private static RequestSpecification as(String authorization) {
        return given().header("Authorization", authorization);
    }

    private ValidatableResponse submitAs(String authorization, ObservationKey key) {
        return as(authorization)
                .contentType(ContentType.JSON)
                .body(Map.of("items", List.of(Given.number(key, "7", unit()))))
                .post(OBSERVATIONS)
                .then();
    }

    private static ValidatableResponse decide(String authorization, ObservationKey key, String step) {
        return as(authorization)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1-SUBMITTED\"")
                .body(Map.of("reason", "看过了"))
                .post(path(key) + "/" + step)
                .then();
    }

    private static void assertNothing(ObservationKey key) {
        as(bearer("reader", Roles.READER, EVERY)).get(path(key)).then().statusCode(404);
    }
}
