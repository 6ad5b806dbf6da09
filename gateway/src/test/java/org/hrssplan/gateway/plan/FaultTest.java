package org.hrssplan.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.gateway.fake.LiuzhouPlan.neverAsked;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever one domain does, the rest of the plan is there, in time. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class FaultTest {
    private static final String PATH = "/api/v1/plans/liuzhou-2021-2025";
    /** The deadline of 1500 ms, and time for a busy machine to say so. */
    private static final Duration IN_TIME = Duration.ofSeconds(3);

    FakeDomains fakes;

    /** Whoever kept others waiting in the test before is not asked at once. */
    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
        await().until(() -> Boolean.TRUE.equals(given().get(neverAsked()).path("complete")));
        fakes.allWell();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("silent", Behaviour.silent(), "TIMEOUT"),
                fault("one byte at a time", Behaviour.trickling(), "TIMEOUT"),
                fault("no HTTP", Behaviour.bytes("garbage\r\n\r\n"), "BAD_ANSWER"),
                fault("nothing", Behaviour.bytes(""), "CONNECTION_LOST"),
                fault(
                        "truncated",
                        Behaviour.bytes("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
                        "CONNECTION_LOST"),
                fault("garbage", Behaviour.json(200, "{\"plan\":"), "BAD_ANSWER"),
                fault("empty", Behaviour.json(200, ""), "BAD_ANSWER"),
                fault("null", Behaviour.json(200, "null"), "BAD_ANSWER"),
                fault("another shape", Behaviour.json(200, "{\"items\":[]}"), "BAD_ANSWER"),
                fault("HTML", Behaviour.of(200, "text/html", "<html>ok</html>"), "BAD_ANSWER"),
                fault("204", Behaviour.bytes("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"), "STATUS_204"),
                fault(
                        "302",
                        Behaviour.bytes(
                                "HTTP/1.1 302 Found\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n"),
                        "STATUS_302"),
                fault("500", Behaviour.json(500, "{}"), "STATUS_500"),
                fault("503", Behaviour.problem(503, "SERVICE_UNAVAILABLE", ""), "STATUS_503"),
                fault("429", Behaviour.problem(429, "TOO_MANY_REQUESTS", ""), "STATUS_429"),
                fault("404 of another server", Behaviour.of(404, "text/html", "<h1>404</h1>"), "STATUS_404"),
                fault("404 of the path", Behaviour.problem(404, "PATH_NOT_FOUND", ""), "STATUS_404"),
                fault("refuses what others answer", Behaviour.problem(422, "PERIOD_OUTSIDE_PLAN", ""), "BAD_ANSWER"),
                fault("nested", Behaviour.json(200, "[".repeat(100_000)), "BAD_ANSWER"),
                fault("many tokens", Behaviour.json(200, "[" + "0,".repeat(600_000) + "0]"), "BAD_ANSWER"));
    }

    private static Arguments fault(String name, Behaviour behaviour, String reason) {
        return Arguments.of(Named.of(name, behaviour), reason);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theOthersAreThere(Behaviour behaviour, String reason) {
        fakes.of(Domain.EMPLOYMENT).behave(behaviour);

        assertEmploymentIsMissing(reason);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                changed("another plan", part -> part.replaceFirst("liuzhou-2021-2025", "xuzhou-2021-2025")),
                changed("another domain", part -> part.replace("\"domain\":\"employment\"", "\"domain\":\"talent\"")),
                changed("another period", part -> part.replace("\"period\":\"2024\"", "\"period\":\"2023\"")),
                changed("another span", part -> part.replace("\"endYear\":2025", "\"endYear\":2026")),
                changed(
                        "a row judged through another period",
                        part -> part.replaceFirst("450200\",\"period\":\"2024", "450200\",\"period\":\"2023")),
                changed("no title", part -> part.replaceFirst("\"title\":\"柳州市“十四五”规划\"", "\"title\":null")),
                changed("no chapters", part -> part.replaceFirst("\"chapters\":\\[\\{", "\"chapter\":[{")),
                changed("chapters are no list", part -> part.replaceFirst("\"chapters\":\\[\\{.*", "\"chapters\":{}}")),
                changed("alerts are no list", part -> part.replaceFirst("\"alerts\":\\[.*\\]", "\"alerts\":{}")),
                changed(
                        "programmes are no list",
                        part -> part.replaceFirst("\"programmes\":\\[[^]]*\\]", "\"programmes\":{}")),
                changed("a programme without number", part -> part.replaceFirst("\\{\"number\":3,\"title", "{\"title")),
                changed("counts that do not add up", part -> part.replace("\"total\":5", "\"total\":6")),
                changed("a count below zero", part -> part.replace("\"missed\":1", "\"missed\":-1")),
                changed("a count is missing", part -> part.replace("\"onTime\":1,", "")),
                changed("no counts", part -> part.replaceFirst("\"commitments\":\\{[^}]*\\}", "\"commitments\":null")),
                changed("no code", part -> part.replaceFirst("\"code\":\"jobless-rate\",", "")),
                changed("no number", part -> part.replaceFirst("\"number\":2,", "")),
                changed("number as text", part -> part.replaceFirst("\"number\":2,", "\"number\":\"2\",")),
                changed("no progress", part -> part.replaceFirst("\"progress\":", "\"progression\":")),
                changed("no verdict", part -> part.replaceFirst("\"verdict\":\"AHEAD\"", "\"verdict\":null")),
                changed("a rate below zero", part -> part.replace("\"unit\":\"万人\"", "\"unit\":\"%\"")
                        .replace("\"achieved\":6.10", "\"achieved\":-6.10")),
                changed(
                        "progress in another unit",
                        part -> part.replaceFirst("\"verdict\":", "\"unit\":\"亿人\",\"verdict\":")),
                changed("a rate as text", part -> part.replace("24.40", "\"24.40\"")),
                changed("an endless number", part -> part.replace("\"more\":0.50", "\"more\":1e100000000")),
                changed("an endlessly small number", part -> part.replace("24.40", "1e-100000")),
                changed("a field twice", part -> part.replaceFirst("\"number\":2,", "\"number\":2,\"number\":3,")),
                changed("more after the end", part -> part + "{}"));
    }

    private static Arguments changed(String name, UnaryOperator<String> change) {
        String part = LiuzhouPlan.part(Domain.EMPLOYMENT, "2024").replace("\n", "");
        String changed = change.apply(part);
        assertThat(changed).as(name).isNotEqualTo(part);
        return Arguments.of(Named.of(name, Behaviour.json(200, changed)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsNeverShown(Behaviour behaviour) {
        fakes.of(Domain.EMPLOYMENT).behave(behaviour);

        assertEmploymentIsMissing("BAD_ANSWER");
    }

    @Test
    void moreFieldsDoNoHarm() {
        String part = LiuzhouPlan.part(Domain.EMPLOYMENT, "2024").replace("\"number\":", "\"new\":{},\"number\":");
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, "{\"x\":1," + part.substring(1)));

        given().get(neverAsked())
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("summary.indicators", equalTo(7));
    }

    @Test
    void nobodyListens() throws IOException {
        fakes.of(Domain.EMPLOYMENT).stop();

        assertEmploymentIsMissing("REFUSED");
    }

    @Test
    void theEndlessAnswerIsNotTakenIn() {
        AtomicLong taken = new AtomicLong();
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.endless(taken));

        String reason =
                given().get(neverAsked()).then().statusCode(200).extract().path("domains[0].reason");

        assertThat(reason).isIn("TOO_LARGE", "TIMEOUT");
        assertThat(taken.get()).isLessThan(40L * 1024 * 1024);
    }

    @Test
    void whatWasHeldOfOneDomainIsGivenBack() throws IOException {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.endless(new AtomicLong()));
        for (int call = 0; call < 4; call++) {
            given().get(neverAsked())
                    .then()
                    .statusCode(200)
                    .body("domains.state", contains("UNAVAILABLE", "OK", "OK", "OK"));
        }

        fakes.allWell();

        given().get(neverAsked()).then().statusCode(200).body("complete", equalTo(true));
    }

    @Test
    void aConnectionThatBreaksAtOnceIsTriedOnceMore() {
        fakes.of(Domain.TALENT).behave(Behaviour.bytes(""));

        given().get(neverAsked()).then().statusCode(200);

        assertThat(fakes.of(Domain.TALENT).requests()).hasSize(2);
    }

    @Test
    void aDomainThatIsBackIsShownAtOnce() throws IOException {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(500, ""));
        assertEmploymentIsMissing("STATUS_500");

        fakes.allWell();

        given().get(neverAsked())
                .then()
                .body("complete", equalTo(true))
                .body("domains[0].state", equalTo("OK"))
                .body("domains[0].reason", nullValue());
    }

    @Test
    void twoDomainsOfTheSamePlanThatDisagreeAreNotMixed() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, LiuzhouPlan.part(Domain.TALENT, "2023")));

        given().get(neverAsked())
                .then()
                .body("period", equalTo("2024"))
                .body("domains[2].state", equalTo("UNAVAILABLE"))
                .body("domains[2].reason", equalTo("BAD_ANSWER"));
    }

    @Test
    void whenNobodyAnswersNothingIsKnown() {
        fakes.all(Behaviour.silent());
        long begin = System.nanoTime();

        assertNothingKnown(given().get(neverAsked()).then());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(900), IN_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH + "?period=2023", "/api/v1/plans"})
    void brokenDomainsAreNotAnErrorOfTheGateway(String path) {
        fakes.all(Behaviour.json(500, "{\"stack\":\"java.lang.NullPointerException\"}"));

        assertNothingKnown(given().get(path).then());
    }

    @Test
    void whoWaitedInVainIsToldSoInTheirLanguage() {
        fakes.all(Behaviour.trickling());

        assertNothingKnown(
                given().header("Accept-Language", "en").get(neverAsked()).then());
        given().header("Accept-Language", "en")
                .get(neverAsked())
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Nothing known at present"))
                .body("instance", equalTo(PATH));
    }

    @Test
    void aPlanThatSomeDoNotKnowAndOthersCannotTell() {
        fakes.all(Behaviour.problem(404, "PLAN_NOT_FOUND", ""));
        fakes.of(Domain.LABOR_RELATIONS).behave(Behaviour.json(500, ""));

        assertNothingKnown(given().get(neverAsked()).then());
    }

    private static void assertNothingKnown(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOTHING_KNOWN"));
    }

    private static void assertEmploymentIsMissing(String reason) {
        long begin = System.nanoTime();
        given().get(neverAsked())
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains.state", contains("UNAVAILABLE", "OK", "OK", "OK"))
                .body("domains[0].reason", equalTo(reason))
                .body("domains[0].since", notNullValue())
                .body("chapters", hasSize(4))
                .body("summary.indicators", equalTo(5));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(IN_TIME);
    }
}
