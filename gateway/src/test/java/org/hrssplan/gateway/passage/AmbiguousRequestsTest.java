package org.hrssplan.gateway.passage;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.http.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No request reaches another place than the one that it names, and none hides behind another. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class AmbiguousRequestsTest {
    private static final String CLOSE = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String POST = "POST /api/v1/employment/observations HTTP/1.1\r\nHost: localhost\r\n";
    private static final String HIDDEN = "GET /api/v1/employment/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";

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
        fakes.all(Behaviour.json(200, "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/employment/../../q/metrics",
                "/api/v1/employment/../../../q/health",
                "/api/v1/employment/..",
                "/api/v1/employment/./plans",
                "/api/v1/employment/%2e%2e/q/health",
                "/api/v1/employment/%2E%2E/%2e%2e/q/health",
                "/api/v1/employment/.%2e/.%2e/q/health",
                "/api/v1/employment/..%2f..%2fq/health",
                "/api/v1/employment/%2e%2e%2fq/health",
                "/api/v1/employment/..;/..;/q/health",
                "/api/v1/employment/..%5c..%5cq/health",
                "/api/v1/employment/plans%2fx",
                "/api/v1/employment//plans",
                "/api/v1/employment/plans/",
                "/api/v1/employment/plans;a=b",
                "/api/v1/employment;a=b/plans",
                "/api/v1/employment/",
                "/api/v1/employment",
                "/api/v1//employment/plans",
                "//api/v1/employment/plans",
                "/x/../api/v1/employment/plans",
                "/api/v1/x/../employment/plans",
                "/api/v1/%65mployment/plans",
                "/api/v1/EMPLOYMENT/plans",
                "/api/v1/employment@evil.example/plans",
                "/api/v1/evil.example/plans",
                "/api/v1/localhost:1/plans",
                "http://localhost/api/v1/employment/../../q/health",
                "/api/v1/plans/x/",
                "/api/v1//plans",
                "/api/v1/plans;a=b",
                "/api/v1/plans/x;a=b"
            })
    void thereIsNothing(String target) throws IOException {
        String answer = send("GET " + target + CLOSE);

        assertThat(answer)
                .startsWith("HTTP/1.1 404 ")
                .contains("application/problem+json", "\"code\":\"PATH_NOT_FOUND\"");
        assertNothingCame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/employment/..\\..\\q", "/api/v1/employment/plans%00", "/api/v1/employment/%zz"})
    void isNoTarget(String target) throws IOException {
        assertThat(send("GET " + target + CLOSE))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"MALFORMED_REQUEST\"");
        assertNothingCame();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/api/v1/employment/plans",
                "https://evil.example:444/api/v1/employment/plans",
                "http://user@evil.example/api/v1/employment/plans",
                "/api/v1/employment/plans"
            })
    void theTargetIsThatOfTheConfigurationWhateverIsNamed(String target) throws IOException {
        String answer = send("GET " + target + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Original-URL: /q/metrics\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(requests()).singleElement().asString().startsWith("GET /api/v1/plans HTTP/1.1\r\n");
        assertThat(requests().get(0))
                .containsIgnoringCase(
                        "\r\nhost: localhost:" + fakes.of(Domain.EMPLOYMENT).port() + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE /api/v1/employment/plans, 405",
        "CONNECT /api/v1/employment/plans, 405",
        "CONNECT localhost:8081, 4",
        "GET localhost:8081, 4",
        "GET http:api, 4",
        "OPTIONS *, 4"
    })
    void whatProxiesAreAskedIsRefused(String request, String status) throws IOException {
        assertThat(send(request + CLOSE)).startsWith("HTTP/1.1 " + status);
        assertNothingCame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c, websocket", "TLS/1.0"})
    void otherProtocolsAreRefused(String protocol) throws IOException {
        String answer = send("GET /api/v1/employment/changes HTTP/1.1\r\nHost: localhost\r\nUpgrade: " + protocol
                + "\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                + "GET /nothing" + CLOSE);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"MALFORMED_REQUEST\"");
        assertNothingCame();
    }

    static Stream<String> oddlyFramed() {
        String hidden = "0\r\n\r\n" + HIDDEN;
        return Stream.of(
                POST + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: chunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: CHUNKED\r\nContent-Length: 300\r\n\r\n" + hidden,
                POST + "Content-Length: 5\r\nContent-Length: 0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: 0\r\nContent-Length: 5\r\n\r\n" + HIDDEN,
                POST + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: 0, 0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: +0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: -1\r\n\r\n" + HIDDEN,
                POST + "Content-Length: 0x0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: \r\n\r\n" + HIDDEN,
                POST + "Content-Length : 0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: 0\n\r\n" + HIDDEN,
                POST + "Content-Length: 0\r\n\n" + HIDDEN,
                POST + "X: a\rContent-Length: 0\r\n\r\n" + HIDDEN,
                POST + "X: a\nTransfer-Encoding: chunked\r\n\r\n" + hidden,
                POST + "X: a\u0000b\r\nContent-Length: 0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding : chunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding:\u000bchunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: xchunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: \"chunked\"\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: identity\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked, identity\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: gzip, chunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" + hidden,
                POST + " Transfer-Encoding: chunked\r\n\r\n" + hidden,
                POST.replace("1.1", "1.0") + "Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n" + hidden,
                POST + "Transfer-Encoding: chunked\r\n\r\n0\n\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\n\r\n0;a=\nb\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\n\r\n1\r\naXX0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\n\r\n2\r\na\r\n0\r\n\r\n" + HIDDEN,
                POST.replace("/employment/observations", "/nothing") + "Transfer-Encoding: chunked\r\n\r\n" + hidden);
    }

    @ParameterizedTest
    @MethodSource("oddlyFramed")
    void nothingComesBehindARequestThatIsOddlyFramed(String requests) throws IOException {
        String answer = send(requests);

        assertThat(requests()).hasSizeLessThan(2).allMatch(request -> request.startsWith("POST /api/v1/observations "));
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSizeLessThan(3);
    }

    @Test
    void requestsThatAreWellFramedFollowEachOther() throws IOException {
        send(POST + "Content-Length: 2\r\n\r\n{}" + "GET /api/v1/employment/plans" + CLOSE);

        assertThat(requests()).hasSize(2);
        assertThat(requests().get(0)).endsWith("\r\n\r\n{}");
        assertThat(requests().get(1)).startsWith("GET /api/v1/plans ");
    }

    @Test
    void aBodyIsFramedAnewAndItsTrailersDropped() throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.hearing(heard, "0\r\n\r\n", Behaviour.json(200, "{}")));

        String answer = send(POST + "Transfer-Encoding: Chunked\r\nTrailer: X-A\r\n\r\n"
                + "3;ext=\"GET /hidden\"\r\nabc\r\n02\r\nde\r\n000\r\nX-A: 1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(requests().get(0).toLowerCase(java.util.Locale.ROOT))
                .contains("\r\ntransfer-encoding: chunked\r\n")
                .doesNotContain("content-length", "trailer");
        assertThat(heard.toString(UTF_8).replaceAll("\r\n[0-9a-f]+\r\n|^[0-9a-f]+\r\n", ""))
                .isEqualTo("abcde\r\n");
    }

    @Test
    void whatIsNotOfTheApiIsAsItWas() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static String send(String bytes) throws IOException {
        return RawHttp.send(URI.create("http://localhost:" + RestAssured.port), bytes);
    }

    private List<String> requests() {
        return fakes.of(Domain.EMPLOYMENT).requests();
    }

    private void assertNothingCame() {
        for (Domain domain : Domain.values()) {
            assertThat(fakes.of(domain).requests()).isEmpty();
        }
    }
}
