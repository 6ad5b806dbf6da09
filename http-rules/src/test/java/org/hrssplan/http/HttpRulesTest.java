package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules that every resource keeps, tried on one collection of the application. Subclass it with
 * {@code @QuarkusTest} and with {@code @QuarkusIntegrationTest}.
 */
public abstract class HttpRulesTest {
    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CLOSE = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /** Path of a collection that answers 200 to a GET without parameters. */
    protected String collection() {
        return "/api/v1/plans";
    }

    @Test
    void aListIsAnObjectWithItems() {
        // Who is of another origin is told nothing of it, unless an allow-list is given.
        given().header("Origin", "https://plan.example.cn")
                .get(collection())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items", notNullValue())
                .header("Cache-Control", "no-cache")
                .header("Vary", equalTo("Accept-Language"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Expose-Headers", nullValue())
                // What it runs on is nobody's business; and without TLS nothing is said of TLS.
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Strict-Transport-Security", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void whoHasTheEntityGetsNoBody(String ifNoneMatch) {
        Response first = given().get(collection());
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[^\"]{8,}\"");

        given().header("If-None-Match", ifNoneMatch.formatted(tag))
                .get(collection())
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Content-Language", "zh-CN")
                .header("Vary", "Accept-Language")
                .body(equalTo(""));
    }

    @Test
    void whoHasAnotherEntityGetsThisOne() {
        given().header("If-None-Match", "\"other\"")
                .get(collection())
                .then()
                .statusCode(200)
                .header("ETag", given().get(collection()).header("ETag"));
    }

    @Test
    void headIsGetWithoutTheBody() {
        Response get = given().get(collection());

        given().head(collection())
                .then()
                .statusCode(200)
                .header("ETag", get.header("ETag"))
                .header("Content-Length", String.valueOf(get.asByteArray().length))
                .body(equalTo(""));
    }

    @Test
    void aProblemIsInTheLanguageThatWasAskedFor() {
        problem(given().header("Accept-Language", "en").get("/nothing"), ErrorCode.PATH_NOT_FOUND)
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"))
                .body("detail", equalTo("There is nothing at /nothing."))
                .body("instance", equalTo("/nothing"));
        problem(given().header("Accept-Language", "fr").get("/nothing"), ErrorCode.PATH_NOT_FOUND)
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("路径不存在"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api", "/api/v1", "/api/v1/nothing", "/api/v2/plans", "/q/nothing"})
    void unknownPaths(String path) {
        problem(given().get(path), ErrorCode.PATH_NOT_FOUND);
    }

    @Test
    void wrongMethods() {
        problem(given().delete(collection()), ErrorCode.METHOD_NOT_ALLOWED);
        problem(given().patch(collection()), ErrorCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void noTextHoldsANulCharacter() {
        problem(given().urlEncodingEnabled(false).get(collection() + "/%00"), ErrorCode.MALFORMED_REQUEST);
        problem(given().urlEncodingEnabled(false).get(collection() + "?limit=%00"), ErrorCode.MALFORMED_REQUEST);
    }

    @Test
    void unknownMediaTypes() {
        problem(given().accept("application/x-nothing").get(collection()), ErrorCode.NOT_ACCEPTABLE);
    }

    @Test
    void unknownParameters() {
        problem(given().get(collection() + "?zzz=1&aaa=2"), ErrorCode.UNKNOWN_PARAMETER)
                .body("detail", equalTo("含有未知的查询参数：aaa, zzz。"));
    }

    @Test
    void aProblemShowsTheTraceItBelongsTo() {
        problem(
                        given().header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
                                .get("/nothing"),
                        ErrorCode.PATH_NOT_FOUND)
                .body("traceId", is(TRACE_ID));
        problem(given().get("/nothing"), ErrorCode.PATH_NOT_FOUND).body("traceId", not(TRACE_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/api/v1/plans?x=%zz", "/api/v1/{plan}", "/api/v1/\"|\""})
    void targetsThatAreNoUris(String target) throws IOException {
        rawProblem(RawHttp.send(server(), "GET " + target + CLOSE), 400, "MALFORMED_REQUEST");
    }

    @Test
    void targetsThatAreTooLong() throws IOException {
        rawProblem(RawHttp.send(server(), "GET /" + "a".repeat(10_000) + CLOSE), 414, "URI_TOO_LONG");
    }

    @Test
    void headersThatAreTooLarge() throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: %s\r\nX-B: %s\r\n\r\n";

        rawProblem(
                RawHttp.send(server(), request.formatted("a".repeat(10_000), "b".repeat(10_000))),
                431,
                "HEADERS_TOO_LARGE");
    }

    @Test
    void whatIsAlsoThere() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200).body(containsString("openapi: 3.1.0"));
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", matchesPattern(".*script-src 'self' 'unsafe-inline'.*"));
    }

    /** Whatever they tell of how the application is, they tell nobody how to get in. */
    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void noSecretIsShown(String path) {
        assertThat(given().get(path).then().statusCode(200).extract().asString())
                .doesNotContainIgnoringCase("password=", "\"password\"", "jdbc:", "hrss_owner", "hrss_app")
                .doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home") + "/");
    }

    /** Asserts that the answer is a problem with this code, whole and without anything from inside. */
    protected static ValidatableResponse problem(Response answer, ErrorCode code) {
        assertThat(answer.asString()).doesNotContain("Exception", "org.hrssplan", "java.", "jakarta.", ".java");
        return answer.then()
                .statusCode(code.status())
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .body("type", equalTo(code.type()))
                .body("status", equalTo(code.status()))
                .body("code", equalTo(code.name()))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", matchesPattern("/.*"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private static void rawProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json", "\"code\":\"" + code + "\"", "\"traceId\":\"")
                .contains("X-Frame-Options: DENY", "Content-Security-Policy: ", "Referrer-Policy: no-referrer");
    }

    private static URI server() {
        return URI.create("http://localhost:" + RestAssured.port);
    }
}
