package org.hrssplan.gateway.passage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomain;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Heads of requests and answers, as they are passed on. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class PassageTest {
    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

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

    @ParameterizedTest
    @EnumSource(Domain.class)
    void everyDomainIsReachedUnderItsName(Domain domain) {
        fakes.of(domain).behave(Behaviour.json(200, "{\"x\":1.20}"));

        given().urlEncodingEnabled(false)
                .get("/api/v1/" + domain.id() + "/observations?x=y&x=&z=%E5%B0%B1%2F+")
                .then()
                .statusCode(200)
                .body(equalTo("{\"x\":1.20}"));

        assertThat(requests(domain)).hasSize(1);
        assertThat(requests(domain).get(0))
                .startsWith("GET /api/v1/observations?x=y&x=&z=%E5%B0%B1%2F+ HTTP/1.1\r\n")
                .containsIgnoringCase("\r\nhost: localhost:" + fakes.of(domain).port() + "\r\n");
    }

    @Test
    void whatTheClientSaysGoesOn() {
        answerHead("201 Created", "Content-Length: 0");

        given().header("Accept-Language", "en")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"7\"")
                .header("Authorization", "Bearer abc")
                .contentType("text/csv; charset=utf-8")
                .body("指标,值\n")
                .post("/api/v1/employment/observations/import?dryRun=true")
                .then()
                .statusCode(201);

        assertThat(head())
                .startsWith("post /api/v1/observations/import?dryrun=true http/1.1\r\n")
                .contains(
                        "\r\naccept-language: en\r\n",
                        "\r\nidempotency-key: k-1\r\n",
                        "\r\nif-match: \"7\"\r\n",
                        "\r\nauthorization: bearer abc\r\n",
                        "\r\ncontent-type: text/csv",
                        "\r\ncontent-length: 11\r\n");
        assertThat(requests(Domain.EMPLOYMENT).get(0)).endsWith("\r\n\r\n指标,值\n");
    }

    @Test
    void whatIsOfTheConnectionOrMadeUpDoesNotGoOn() {
        answer(ok("{}"));

        given().header("Connection", "keep-alive, X-Private")
                .header("X-Private", "secret")
                .header("Proxy-Authorization", "Basic c2VjcmV0")
                .header("TE", "trailers")
                .header("Keep-Alive", "timeout=5")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6;host=evil.example")
                .header("Origin", "http://evil.example")
                .get("/api/v1/employment/plans")
                .then()
                .statusCode(200);

        assertThat(head())
                .doesNotContain("secret", "evil", "6.6.6.6", "gopher", "keep-alive", "\r\nte:", "\r\nconnection:")
                .contains("\r\nx-forwarded-for: 127.0.0.1\r\n", "\r\nx-forwarded-proto: http\r\n")
                .containsPattern("\r\nx-forwarded-host: localhost:\\d+\r\n")
                .contains("\r\nvia: 1.1 hrss-plan\r\n");
    }

    @Test
    void theTraceGoesOnWithTheGatewaysOwnSpan() {
        answer(ok("{}"));

        given().header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
                .get("/api/v1/employment/plans")
                .then()
                .statusCode(200);

        assertThat(head().lines().filter(line -> line.startsWith("traceparent:")))
                .singleElement()
                .asString()
                .startsWith("traceparent: 00-" + TRACE_ID)
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void requestsAreCountedByService() {
        answer(ok("{}"));

        given().get("/api/v1/employment/observations/450200.x.2022").then().statusCode(200);

        assertThat(given().get("/q/metrics").asString())
                .contains("uri=\"/api/v1/employment/*\"")
                .doesNotContain("450200.x.2022");
    }

    @Test
    void whatTheServiceSaysComesBack() {
        answer(
                """
                HTTP/1.1 200 OK\r
                Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r
                Content-Disposition: attachment; filename*=UTF-8''%E8%A1%A8.xlsx\r
                ETag: "abc-1"\r
                Retry-After: 7\r
                Content-Language: en\r
                Vary: Accept-Language\r
                Cache-Control: no-cache\r
                X-Content-Type-Options: nosniff\r
                X-Frame-Options: SAMEORIGIN\r
                Referrer-Policy: no-referrer\r
                Content-Security-Policy: default-src 'self'\r
                Access-Control-Allow-Origin: *\r
                Connection: close, X-Inside\r
                X-Inside: secret\r
                Keep-Alive: timeout=1\r
                Content-Length: 4\r
                \r
                PK\u0003\u0004""");

        Response answer = given().get("/api/v1/employment/observations/template");

        answer.then()
                .statusCode(200)
                .header("ETag", "\"abc-1\"")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E8%A1%A8.xlsx")
                .header("Retry-After", "7")
                .header("Content-Language", "en")
                .header("Cache-Control", "no-cache")
                .header("Content-Length", "4")
                .header("X-Inside", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
        assertThat(answer.asByteArray()).containsExactly('P', 'K', 3, 4);
        assertThat(answer.headers().getValues("Vary")).containsExactly("Accept-Language");
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void whoHasTheEntityGetsNoBody() {
        answerHead("304 Not Modified", "ETag: \"1\"");

        given().header("If-None-Match", "\"1\"")
                .get("/api/v1/employment/plans")
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .header("Transfer-Encoding", nullValue())
                .body(equalTo(""));
        assertThat(head()).contains("\r\nif-none-match: \"1\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({"404, PLAN_NOT_FOUND", "409, CONFLICT", "422, VALIDATION_FAILED", "500, INTERNAL_ERROR"})
    void problemsOfTheServicePassAsTheyAre(int status, String code) {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.problem(status, code, "说明"));

        given().get("/api/v1/employment/plans/x")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(equalTo("{\"status\":%d,\"code\":\"%s\",\"detail\":\"说明\"}".formatted(status, code)));
    }

    @Test
    void addressesHaveTheDomainPutIn() {
        int port = fakes.of(Domain.EMPLOYMENT).port();
        answerHead(
                "201 Created",
                "Location: http://localhost:%d/api/v1/observations/1".formatted(port),
                "Content-Location: /api/v1/observations/1",
                "Content-Length: 0");

        given().post("/api/v1/employment/observations")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/employment/observations/1")
                .header("Content-Location", "/api/v1/employment/observations/1");
    }

    @Test
    void aRedirectWithinTheServiceIsPassedAndNotFollowed() {
        answerHead("303 See Other", "Location: /api/v1/imports/7", "Content-Length: 0");

        given().redirects()
                .follow(false)
                .post("/api/v1/employment/observations/import")
                .then()
                .statusCode(303)
                .header("Location", "/api/v1/employment/imports/7");
        assertThat(requests(Domain.EMPLOYMENT)).hasSize(1);
    }

    @Test
    void headHasTheLengthAndNoBody() {
        answerHead("200 OK", "Content-Length: 1234");

        given().head("/api/v1/employment/plans")
                .then()
                .statusCode(200)
                .header("Content-Length", "1234")
                .body(equalTo(""));
        assertThat(head()).startsWith("head /api/v1/plans http/1.1");
    }

    @Test
    void optionsAreThoseOfTheService() {
        answerHead("204 No Content", "Allow: GET, HEAD");

        given().options("/api/v1/employment/plans")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD")
                .header("Transfer-Encoding", nullValue());
        assertThat(head()).startsWith("options /api/v1/plans http/1.1");
    }

    @Test
    void newerClientsAreServedToo() throws Exception {
        answer(ok("{\"x\":1}"));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI gateway = URI.create("http://localhost:" + io.restassured.RestAssured.port + "/api/v1/employment/plans");

        HttpResponse<String> read =
                client.send(HttpRequest.newBuilder(gateway).build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> written = client.send(
                HttpRequest.newBuilder(gateway)
                        .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        HttpResponse<String> refused = client.send(
                HttpRequest.newBuilder(URI.create(gateway + "/x"))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024 + 1]))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(List.of(read.statusCode(), written.statusCode())).containsOnly(200);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(read.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(written.body()).isEqualTo("{\"x\":1}");
        assertThat(requests(Domain.EMPLOYMENT).get(1)).endsWith("\r\n\r\na=b");
        assertThat(head()).doesNotContain("http2-settings", "\r\nupgrade:");
    }

    private void answer(String bytes) {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.bytes(bytes));
    }

    private void answerHead(String status, String... headers) {
        answer("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }

    private static String ok(String json) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(json.length(), json);
    }

    /** The head of the only or first request that came to employment. */
    private String head() {
        return requests(Domain.EMPLOYMENT).get(0).toLowerCase(Locale.ROOT);
    }

    private List<String> requests(Domain domain) {
        FakeDomain fake = fakes.of(domain);
        return fake.requests();
    }
}
