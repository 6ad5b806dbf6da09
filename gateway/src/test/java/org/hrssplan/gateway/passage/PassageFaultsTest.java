package org.hrssplan.gateway.passage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that fails is named, in words, and takes nothing else with it. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class PassageFaultsTest {
    private static final String PLANS = "/api/v1/employment/plans";
    private static final String RAW = "GET " + PLANS + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    /** As configured for tests. */
    private static final int PLACES = 6;

    @Inject
    Passage passage;

    FakeDomains fakes;

    @AfterEach
    void everyPlaceIsFreeAgain() {
        Waiting.until(() -> passage.free(Domain.EMPLOYMENT) == 6);
    }

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void nobodyListens() throws IOException {
        fakes.of(Domain.EMPLOYMENT).stop();

        unavailable(given().header("Accept-Language", "en").get(PLANS), "REFUSED")
                .header("Content-Language", "en")
                .body("title", equalTo("Service unavailable"))
                .body("instance", equalTo(PLANS));
        unavailable(given().body("{}").post("/api/v1/employment/observations"), "REFUSED")
                .header("Content-Language", "zh-CN");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("hangs up", Behaviour.bytes(""), "CONNECTION_LOST"),
                fault("hangs up in its head", Behaviour.bytes("HTTP/1.1 200 OK\r\nConte"), "BAD_ANSWER"),
                fault(
                        "hangs up behind its head",
                        Behaviour.bytes("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 9\r\n\r\n"),
                        "CONNECTION_LOST"),
                fault("no HTTP", Behaviour.bytes("garbage\r\n\r\n"), "BAD_ANSWER"),
                fault("two lengths", head("200 OK", "Content-Length: 1\r\nContent-Length: 2"), "BAD_ANSWER"),
                fault("another protocol", head("101 X", "Upgrade: websocket\r\nConnection: Upgrade"), "BAD_ANSWER"),
                fault("leads elsewhere", head("302 Found", "Location: http://evil.example/api/v1/x"), "BAD_ANSWER"),
                fault("leads elsewhere without a name", head("307 X", "Location: //evil.example/x"), "BAD_ANSWER"),
                fault("leads behind the gateway", head("301 X", "Location: /q/evil"), "BAD_ANSWER"),
                fault("silent", Behaviour.silent(), "TIMEOUT"));
    }

    private static Arguments fault(String name, Behaviour behaviour, String reason) {
        return Arguments.of(Named.of(name, behaviour), reason);
    }

    private static Behaviour head(String status, String headers) {
        return Behaviour.bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theServiceIsNamed(Behaviour behaviour, String reason) {
        fakes.of(Domain.EMPLOYMENT).behave(behaviour);

        Response answer = given().redirects()
                .follow(false)
                .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
                .get(PLANS);

        unavailable(answer, reason).body("traceId", equalTo(TRACE_ID));
        assertThat(answer.headers().toString()).doesNotContain("evil", "ETag", "Upgrade");
        assertThat(answer.asString()).doesNotContain("evil");
    }

    @Test
    void whatIsReadIsAskedForOnceMoreAndWhatIsWrittenIsNot() {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.bytes(""));

        unavailable(given().get(PLANS), "CONNECTION_LOST");
        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).hasSize(2);

        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            fakes.of(Domain.EMPLOYMENT).requests().clear();
            unavailable(given().request(method, PLANS), "CONNECTION_LOST");
            assertThat(fakes.of(Domain.EMPLOYMENT).requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 99\r\n\r\n{\"x\":", "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"x\":\r\n"})
    void anAnswerThatBreaksOffIsSeenToBreakOff(String rest) throws IOException {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.bytes("HTTP/1.1 200 OK\r\n" + rest));

        try (RawCall call = new RawCall(RAW)) {
            String answer = call.readAll();
            assertThat(answer).startsWith("HTTP/1.1 200 ").contains("{\"x\":").doesNotContain("\r\n0\r\n");
        }
    }

    @Test
    void aServiceThatHangsTakesNoPlacesFromTheOthers() throws IOException {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.silent());
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, "{}"));
        List<RawCall> waiting = new ArrayList<>();
        try {
            for (int place = 0; place < PLACES; place++) {
                waiting.add(new RawCall(RAW));
            }
            Waiting.until(() -> fakes.of(Domain.EMPLOYMENT).requests().size() == PLACES);

            unavailable(given().get(PLANS), "BUSY");
            unavailable(given().body("x".repeat(100_000)).post("/api/v1/employment/observations"), "BUSY");
            given().get("/api/v1/talent/plans").then().statusCode(200);
            given().get("/api/v1/plans").then().statusCode(not(equalTo(500)));
            assertThat(fakes.of(Domain.EMPLOYMENT).requests()).hasSizeLessThan(PLACES + 3);
        } finally {
            for (RawCall call : waiting) {
                call.close();
            }
        }

        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, "{}"));
        Waiting.until(() -> given().get(PLANS).statusCode() == 200);
    }

    @Test
    void aServiceThatIsBackIsReachedAtOnce() throws IOException {
        fakes.of(Domain.EMPLOYMENT).stop();
        unavailable(given().get(PLANS), "REFUSED");

        fakes.allWell();
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.json(200, "{}"));

        given().get(PLANS).then().statusCode(200);
    }

    private static ValidatableResponse unavailable(Response answer, String reason) {
        return answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("Cache-Control", "no-store")
                .body("code", equalTo("SERVICE_UNAVAILABLE"))
                .body("domain", equalTo("employment"))
                .body("reason", equalTo(reason));
    }
}
