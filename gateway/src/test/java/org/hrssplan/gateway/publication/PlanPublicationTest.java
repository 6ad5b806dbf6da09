package org.hrssplan.gateway.publication;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class PlanPublicationTest {
    private static final String PLAN = "new-2026-2030";
    private static final String PATH = "/api/v1/plans/" + PLAN;
    private static final String PACKAGE =
            """
            format: 1
            plan: {id: new-2026-2030, startYear: 2026, share: 0.50}
            documents: [{id: d, title: 规划}]
            areas: [{code: 990100-a, name: 区}]
            chapters:
              - {position: 1, title: 就业}
              - {position: 2, title: 人才}
            indicators:
              - {domain: employment, number: 1, code: jobs, chapter: 1}
              - {domain: talent, number: 2, code: heads, chapter: 2}
              - {domain: employment, number: 3, code: rate, chapter: 1}
              - {domain: talent, number: 4, code: more-heads, chapter: 2}
            breakdowns:
              - {domain: employment, code: jobs, rows: [{region: 990100-a}]}
            promises:
              - {domain: labor-relations, code: platform}
            """;

    FakeDomains fakes;

    @BeforeEach
    void allTakeTheirParts() throws IOException {
        fakes.allWell();
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(taking(domain, "CREATED"));
        }
    }

    @Test
    void everyDomainGetsItsPartAndNoOther() throws JsonProcessingException {
        put(PACKAGE)
                .then()
                .statusCode(201)
                .header("Location", PATH)
                .body("plan", equalTo(PLAN))
                .body("complete", equalTo(true))
                .body("dryRun", equalTo(false))
                .body("domains.domain", contains("employment", "talent", "labor-relations"))
                .body("domains.outcome", everyItem(equalTo("CREATED")))
                .body("domains.reason", everyItem(nullValue()));

        assertThat(body(Domain.EMPLOYMENT))
                .isEqualTo(
                        tree(
                                """
                        {"domain":"employment","format":1,"documents":[{"id":"d","title":"规划"}],
                        "plan":{"id":"new-2026-2030","startYear":2026,"share":0.50,
                        "domains":["employment","talent","labor-relations"]},
                        "areas":[{"code":"990100-a","name":"区"}],"chapters":[{"position":1,"title":"就业"}],
                        "indicators":[{"number":1,"code":"jobs","chapter":1},{"number":3,"code":"rate","chapter":1}],
                        "breakdowns":[{"code":"jobs","rows":[{"region":"990100-a"}]}]}"""));
        assertThat(body(Domain.TALENT).at("/chapters/0/title").asText()).isEqualTo("人才");
        assertThat(body(Domain.LABOR_RELATIONS).path("promises")).isEqualTo(tree("[{\"code\":\"platform\"}]"));
        assertThat(body(Domain.LABOR_RELATIONS).has("chapters")).isFalse();
        assertThat(fakes.of(Domain.SOCIAL_INSURANCE).requests()).isEmpty();
    }

    @Test
    void allAreAskedFirstAndEachPartIsSentOnceUnderAKeyOfItsContent() {
        put(PACKAGE).then().statusCode(201);
        List<String> requests = List.copyOf(fakes.of(Domain.TALENT).requests());

        assertThat(requests).hasSize(2);
        assertThat(requests.get(0)).startsWith("PUT " + PATH + "?dryRun=true ");
        assertThat(requests.get(1)).startsWith("PUT " + PATH + " ");
        put(PACKAGE.replace("format: 1", "# another form\nformat: 1"));
        assertThat(key(fakes.of(Domain.TALENT).requests().get(3)))
                .matches("plan-[0-9a-f]{64}")
                .isEqualTo(key(requests.get(1)));
        put(PACKAGE.replace("more-heads", "less-heads"));
        assertThat(key(fakes.of(Domain.TALENT).requests().get(5))).isNotEqualTo(key(requests.get(1)));
    }

    @Test
    void whereOneRefusesNothingIsWrittenAnywhere() {
        fakes.of(Domain.TALENT)
                .behave(
                        Behaviour.of(
                                422,
                                "application/problem+json",
                                """
                {"status":422,"code":"VALIDATION_FAILED","detail":"x","errors":[
                {"field":"/indicators/1/target","code":"FIGURE","message":"数值"},
                {"field":"/plan/jurisdiction","code":"REGION","message":"地区"}]}"""));

        put(PACKAGE)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", contains("/indicators/3/target", "/plan/jurisdiction"))
                .body("errors.code", contains("FIGURE", "REGION"))
                .body("domains.outcome", contains("CREATED", "REJECTED", "CREATED"));
        assertThatNothingIsWritten();
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHENTICATED, UNAUTHENTICATED",
        "403, FORBIDDEN, FORBIDDEN",
        "403, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "403, SOMETHING_ELSE, FORBIDDEN"
    })
    void whereOneDoesNotLetTheAccountNothingIsWrittenAnywhere(int status, String said, String code) {
        fakes.of(Domain.TALENT).behave(Behaviour.problem(status, said, "why"));

        put(PACKAGE)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", equalTo("why"))
                .body("domains.outcome", contains("CREATED", "REJECTED", "CREATED"))
                .body("domains.reason", contains(nullValue(), equalTo(code), nullValue()));
        assertThatNothingIsWritten();
    }

    @Test
    void whereOneHasAnotherPlanNothingIsWrittenAnywhere() {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.problem(409, "PLAN_DIFFERS", "x"));

        put(PACKAGE)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_DIFFERS"))
                .body("detail", containsString(PLAN))
                .body("domains.outcome", contains("CONFLICT", "CREATED", "CREATED"));
        assertThatNothingIsWritten();
    }

    @Test
    void whatOneIsNotThereToTakeIsSaidToBeMissingAndTakenLater() throws IOException {
        fakes.of(Domain.TALENT).stop();

        put(PACKAGE)
                .then()
                .statusCode(207)
                .header("Location", nullValue())
                .body("complete", equalTo(false))
                .body("domains.outcome", contains("CREATED", "UNAVAILABLE", "CREATED"))
                .body("domains.reason", contains(nullValue(), equalTo("REFUSED"), nullValue()));

        allTakeTheirParts();
        fakes.of(Domain.EMPLOYMENT).behave(taking(Domain.EMPLOYMENT, "UNCHANGED"));
        fakes.of(Domain.LABOR_RELATIONS).behave(taking(Domain.LABOR_RELATIONS, "UNCHANGED"));
        put(PACKAGE)
                .then()
                .statusCode(201)
                .body("complete", equalTo(true))
                .body("domains.outcome", contains("UNCHANGED", "CREATED", "UNCHANGED"));
        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).hasSize(1);
    }

    @Test
    void oneThatFallsSilentWhileItWritesIsWaitedForNoLongerThanTheDeadline() {
        fakes.of(Domain.TALENT).behave((request, socket) -> (request.contains("dryRun")
                        ? taking(Domain.TALENT, "CREATED")
                        : Behaviour.silent())
                .answer(request, socket));

        Response answer = put(PACKAGE);

        assertThat(answer.timeIn(TimeUnit.MILLISECONDS)).isLessThan(6_000);
        answer.then()
                .statusCode(207)
                .body("domains[1].outcome", equalTo("UNAVAILABLE"))
                .body("domains[1].reason", equalTo("TIMEOUT"));
        assertThat(fakes.of(Domain.TALENT).requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "500, INTERNAL_ERROR, STATUS_500",
        "503, SERVICE_UNAVAILABLE, STATUS_503",
        "405, METHOD_NOT_ALLOWED, STATUS_405",
        "409, IDEMPOTENCY_IN_PROGRESS, STATUS_409"
    })
    void oneThatCannotTakeItNowIsUnavailable(int status, String code, String reason) {
        fakes.of(Domain.TALENT).behave(Behaviour.problem(status, code, "x"));

        put(PACKAGE)
                .then()
                .statusCode(207)
                .body("domains[1].outcome", equalTo("UNAVAILABLE"))
                .body("domains[1].reason", equalTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"new-2026-2030, employment", "other-2026-2030, talent"})
    void theReportOfAnotherPartCountsForNothing(String plan, String domain) {
        fakes.of(Domain.TALENT)
                .behave(Behaviour.json(
                        200, "{\"plan\":\"%s\",\"domain\":\"%s\",\"outcome\":\"UNCHANGED\"}".formatted(plan, domain)));

        put(PACKAGE)
                .then()
                .statusCode(207)
                .body("domains[1].outcome", equalTo("UNAVAILABLE"))
                .body("domains[1].reason", equalTo("BAD_ANSWER"));
    }

    @Test
    void ifNobodyIsThereNothingIsDone() {
        fakes.all(Behaviour.problem(503, "SERVICE_UNAVAILABLE", "x"));

        put(PACKAGE)
                .then()
                .statusCode(503)
                .body("code", equalTo("SERVICE_UNAVAILABLE"))
                .body("domains.outcome", everyItem(equalTo("UNAVAILABLE")));
    }

    @Test
    void whatIsThereIsNotWrittenAgain() {
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(taking(domain, "UNCHANGED"));
        }

        put(PACKAGE).then().statusCode(200).body("complete", equalTo(true));
        assertThatNothingIsWritten();
    }

    @Test
    void aDryRunWritesNothing() {
        given().contentType("application/yaml")
                .body(PACKAGE.getBytes(UTF_8))
                .put(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("domains.outcome", everyItem(equalTo("CREATED")));
        assertThatNothingIsWritten();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            domain: talent, number: 2   | domain: pensions, number: 2  | /indicators/1/domain | UNKNOWN_DOMAIN
            domain: talent, number: 2   | number: 2                    | /indicators/1/domain | REQUIRED
            format: 1                   | domain: talent               | /domain              | NOT_HERE
            format: 1                   | more: 1                      | /more                | UNKNOWN_FIELD
            startYear: 2026             | domains: [talent]            | /plan/domains        | NOT_HERE
            position: 1                 | position: 7                  | /chapters/0          | UNUSED
            code: 990100-a              | code: 990100-b               | /areas/0             | UNUSED
            number: 3                   | number: 2                    | /indicators/2/number | DUPLICATE_ITEM
            plan: {id                   | plans: {id                   | /plan                | REQUIRED
            """)
    void whatCannotBeSplitIsRefusedBeforeAnybodyIsAsked(String from, String to, String field, String code) {
        assertThat(PACKAGE).contains(from);

        put(PACKAGE.replace(from, to))
                .then()
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).isEmpty();
    }

    @Test
    void aPackageWithoutContentIsRefused() {
        put("format: 1\nplan: {id: new-2026-2030}")
                .then()
                .statusCode(422)
                .body("errors.field", contains("/indicators"));
        put("[]").then().statusCode(422);
        put("a: &a [1]\nb: *a").then().statusCode(400).body("code", equalTo("UNREADABLE_FILE"));
    }

    @Test
    void aPlanThatIsHalfPublishedIsShownAsSuch() throws IOException {
        for (Domain domain : Domain.values()) {
            fakes.of(domain)
                    .behave(Behaviour.json(
                            200,
                            LiuzhouPlan.part(domain, "2024")
                                    .replaceFirst(
                                            "\"chapters\":\\[]",
                                            "\"chapters\":[],\"domains\":[\"employment\",\"talent\",\"space\"]")));
        }
        String view = "/api/v1/plans/" + LiuzhouPlan.ID + "?period=2024";
        given().get(view)
                .then()
                .body("complete", equalTo(true))
                .body("published.complete", equalTo(true))
                .body("published.missing", empty());

        fakes.of(Domain.TALENT).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "x"));
        fakes.of(Domain.LABOR_RELATIONS).behave(Behaviour.problem(404, "PLAN_NOT_FOUND", "x"));
        given().get(view)
                .then()
                .body("complete", equalTo(false))
                .body("published.complete", equalTo(false))
                .body("published.missing", contains("talent"))
                .body("domains.state", everyItem(equalTo("OK")));
        given().accept("text/plain")
                .header("Accept-Language", "en")
                .get(view)
                .then()
                .body(containsString("half published; parts are missing of: Talent."));

        fakes.of(Domain.TALENT).stop();
        given().get(view)
                .then()
                .body("published.complete", equalTo(false))
                .body("published.missing", empty())
                .body("published.unknown", contains("talent"))
                .body("domains.state", everyItem(oneOf("OK", "UNAVAILABLE")));
    }

    @Test
    void aPlanWhosePackagesDoNotTellIsNotSaidToBeHalf() throws IOException {
        fakes.allWell();

        given().get("/api/v1/plans/" + LiuzhouPlan.ID)
                .then()
                .body("complete", equalTo(true))
                .body("published", nullValue());
    }

    private static Behaviour taking(Domain domain, String outcome) {
        return (request, socket) -> Behaviour.json(
                        request.contains("dryRun") || outcome.equals("UNCHANGED") ? 200 : 201,
                        "{\"plan\":\"%s\",\"domain\":\"%s\",\"outcome\":\"%s\",\"later\":1}"
                                .formatted(PLAN, domain.id(), outcome))
                .answer(request, socket);
    }

    private static Response put(String text) {
        return given().contentType("application/yaml")
                .body(text.getBytes(UTF_8))
                .put(PATH);
    }

    private void assertThatNothingIsWritten() {
        for (Domain domain : Domain.values()) {
            assertThat(fakes.of(domain).requests()).allMatch(request -> request.contains("?dryRun=true "));
        }
    }

    private JsonNode body(Domain domain) throws JsonProcessingException {
        String last = fakes.of(domain).requests().get(1);
        return tree(last.substring(last.indexOf("\r\n\r\n")));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }

    private static String key(String request) {
        return request.replaceAll("(?is).*idempotency-key: (\\S+).*", "$1");
    }
}
