package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EchoTest extends HttpRulesTest {
    private static final String ECHOES = "/api/v1/echoes";
    private static final String LATER = "/api/v1/echoes/later";

    @Override
    protected String collection() {
        return ECHOES;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            limit=x                       | limit        | x
            limit=0                       | limit        | 0
            limit=-1                      | limit        | -1
            limit=                        | limit        | ''
            limit=1.0                     | limit        | 1.0
            limit=１０                    | limit        | １０
            limit=99999999999             | limit        | 99999999999
            limit=1&limit=2               | limit        | 1, 2
            strict=yes                    | strict       | yes
            strict=TRUE                   | strict       | TRUE
            colour=BLUE                   | colour       | BLUE
            asOf=now                      | asOf         | now
            colour=BLUE&asOf=now          | asOf, colour | BLUE, now
            """)
    void parametersThatCannotBeRead(String query, String name, String value) {
        problem(given().get(ECHOES + "?" + query), ErrorCode.INVALID_PARAMETER)
                .body("detail", equalTo("参数 " + name + " 的值无法使用：" + value + "。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "../../etc/passwd", "1e9", "${a}", "application/"})
    void mediaTypesThatAreNone(String type) throws IOException {
        String request = "GET " + ECHOES + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: ";

        assertThat(RawHttp.send(URI.create("http://localhost:" + RestAssured.port), request + type + "\r\n\r\n"))
                .startsWith("HTTP/1.1 415 ")
                .contains("\"code\":\"UNSUPPORTED_MEDIA_TYPE\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br", "identity, gzip", "x"})
    void bodiesThatAreCompressed(String coding) {
        problem(
                given().contentType("application/json")
                        .header("Content-Encoding", coding)
                        .body("{\"name\":\"a\",\"count\":1}")
                        .post(ECHOES),
                ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void bodiesThatSayThatTheyAreNotCompressed() {
        given().contentType("application/json")
                .header("Content-Encoding", "identity")
                .body("{\"name\":\"a\",\"count\":1}")
                .post(ECHOES)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "2021", "999999999"})
    void numbersInPaths(String number) {
        given().get(ECHOES + "/numbered/" + number).then().statusCode(200).body(equalTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"２０２１", "+7", "07", "-7", "7.0", "0x7", "1000000000", "99999999999", "%207"})
    void otherSpellingsOfNumbersInPaths(String number) {
        problem(
                given().urlEncodingEnabled(false).get(ECHOES + "/numbered/" + encoded(number)),
                ErrorCode.PATH_NOT_FOUND);
    }

    private static String encoded(String number) {
        return number.startsWith("%") ? number : URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    @Test
    void parametersThatMayBeRepeated() {
        given().get(ECHOES + "?name=a&name=b&strict=true&colour=RED&asOf=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200);
    }

    @Test
    void pages() {
        String next = given().get(ECHOES + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        Response last = given().get(ECHOES + "?limit=2&cursor=" + next);
        last.then().statusCode(200).body("items.name", contains("c"));
        assertThat(last.asString()).doesNotContain("\"next\"");
        problem(given().get(ECHOES + "?colour=RED&cursor=" + next), ErrorCode.INVALID_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {ECHOES, LATER})
    void decimalsAreExactAndNullsAreThere(String path) {
        String body = "{\"name\":\"x\",\"value\":12.30,\"day\":null,\"count\":1,\"parts\":null}";

        assertThat(post(path, body).asString()).isEqualTo(body);
        assertThat(post(path, "{\"name\":\"x\",\"value\":1e3,\"count\":1}").asString())
                .contains("\"value\":1000,");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            quoteCharacter = '\'',
            delimiter = '|',
            textBlock =
                    """
            ''                                               | none
            null                                             | none
            {                                                | none
            []                                               | none
            "x"                                              | none
            {"name":"x","count":1}{                          | none
            {"name":"x","name":"y","count":1}                | none
            {"name":"x"}                                     | /count
            {"name":"x","count":null}                        | /count
            {"name":"x","count":1.5}                         | /count
            {"name":"x","count":"1"}                         | /count
            {"name":1,"count":1}                             | /name
            {"name":"x","count":1,"value":"abc"}             | /value
            {"name":"x","count":1,"value":"12.3"}            | /value
            {"name":"x","count":1,"value":true}              | /value
            {"name":"x","count":1,"value":NaN}               | none
            {"name":"x","count":1,"value":1e100000000}       | /value
            {"name":"x","count":1,"value":1e-100000000}      | /value
            {"name":"x","count":1,"day":"2021-13-01"}        | /day
            {"name":"x","count":1,"parts":[{"count":true}]}  | /parts/0/count
            """)
    void bodiesThatCannotBeRead(String body, String field) {
        for (String path : new String[] {ECHOES, LATER}) {
            var refused = problem(post(path, body), ErrorCode.MALFORMED_JSON);
            if (field != null) {
                refused.body("errors.field", contains(field)).body("errors.code", contains("INVALID_VALUE"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"name\":\"\",\"parts\":[", "{\"a\":"})
    void bodiesThatAreNestedTooDeeply(String level) throws IOException {
        String body = level.repeat(5_000);
        String request = "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        for (String path : new String[] {ECHOES, LATER}) {
            assertThat(RawHttp.send(server(), request.formatted(path)))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Type: application/problem+json")
                    .doesNotContain("jackson");
        }
    }

    @Test
    void numbersThatAreEndlesslyLong() {
        problem(
                post(ECHOES, "{\"name\":\"x\",\"count\":1,\"value\":1" + "0".repeat(5_000) + "}"),
                ErrorCode.MALFORMED_JSON);
    }

    @Test
    void unknownFields() {
        problem(
                        post(
                                ECHOES,
                                "{\"name\":\"x\",\"count\":1,\"parts\":[{\"name\":\"y\",\"count\":1,\"a/b~c\":1}]}"),
                        ErrorCode.UNKNOWN_FIELD)
                .body("detail", containsString("a/b~c"))
                .body("errors.field", contains("/parts/0/a~1b~0c"))
                .body("errors.message", contains("未知字段。"));
    }

    @Test
    void everyReasonIsListedAtOnce() {
        problem(
                        post(ECHOES, "{\"name\":\" \",\"count\":1,\"parts\":[{\"name\":\"\",\"count\":2}]}"),
                        ErrorCode.VALIDATION_FAILED)
                .body("errors.field", contains("/name", "/parts/0/name"))
                .body("errors.message", contains("不能为空", "不能为空"));
    }

    @Test
    void otherMediaTypes() {
        problem(given().contentType("text/plain").body("x").post(ECHOES), ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void whatFailsInsideStaysInside() {
        var failed = given().get(ECHOES + "/broken");

        problem(failed, ErrorCode.INTERNAL_ERROR);
        assertThat(failed.asString()).doesNotContain("secret", "select");
    }

    @Test
    void refusalsHaveTheirArgumentsAndErrors() {
        problem(given().get(ECHOES + "/refused"), ErrorCode.PERIOD_OUTSIDE_PLAN)
                .body("detail", equalTo("时期 2030 不在规划 p 的规划期 2021/2025 之内。"))
                .body("errors.field", contains("period"));
    }

    @Test
    void whoIsTurnedAwayIsToldWhenToComeBack() {
        problem(given().get(ECHOES + "/busy"), ErrorCode.SERVICE_UNAVAILABLE).header("Retry-After", "7");
    }

    @Test
    void textHasAnEntityTagToo() {
        String tag =
                given().get(ECHOES + "/text").then().statusCode(200).extract().header("ETag");

        assertThat(tag).matches("\"[^\"]{8,}\"");
        given().header("If-None-Match", tag)
                .get(ECHOES + "/text")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void filesHaveNone() {
        given().get(ECHOES + "/file")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", "no-cache");
    }

    @Test
    void bodiesThatSayTheyAreTooLarge() throws IOException {
        String request =
                "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n";

        assertTooLarge(RawHttp.send(server(), request.formatted(ECHOES)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/echoes,application/json",
        "/api/v1/echoes/later,application/json",
        "/api/v1/echoes/bytes,application/octet-stream"
    })
    void bodiesThatTurnOutTooLarge(String path, String type) throws IOException {
        String[] parts = new String[31];
        Arrays.fill(parts, "2710\r\n" + " ".repeat(10_000) + "\r\n");
        parts[0] = "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
                .formatted(path, type);

        assertTooLarge(RawHttp.send(server(), parts));
    }

    private static void assertTooLarge(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"code\":\"PAYLOAD_TOO_LARGE\"", "102400");
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static URI server() {
        return URI.create("http://localhost:" + RestAssured.port);
    }
}
