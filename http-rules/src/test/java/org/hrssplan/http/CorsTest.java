package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other origins, where an allow-list is given. */
@QuarkusTest
@TestProfile(CorsTest.AllowList.class)
class CorsTest {
    private static final String FRIEND = "https://plan.example.cn";
    private static final String ECHOES = "/api/v1/echoes";
    private static final String EXPOSED = "ETag,Location,Retry-After,Content-Disposition,Idempotent-Replayed";
    private static final String USED = "accept-language,authorization,content-type,idempotency-key,if-match,"
            + "if-none-match,last-event-id,prefer,request-timeout,traceparent";

    /** What an operator sets. */
    public static class AllowList implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", FRIEND);
        }
    }

    @Test
    void aFriendMayReadWhatItNeeds() {
        given().header("Origin", FRIEND)
                .get(ECHOES)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRIEND))
                // Who asks says so by Authorization, and by nothing that browsers add of themselves.
                .header("Access-Control-Allow-Credentials", not("true"))
                .header("Access-Control-Expose-Headers", equalTo(EXPOSED));
    }

    /** A page must be able to tell why it was refused, and when to come back. */
    @Test
    void aFriendMayReadRefusalsToo() {
        for (Response refused : new Response[] {
            given().header("Origin", FRIEND).get("/nothing"),
            given().header("Origin", FRIEND).get(ECHOES + "/busy"),
            given().header("Origin", FRIEND).get("/" + "a".repeat(10_000)),
            given().header("Origin", FRIEND).body(new byte[200_000]).post(ECHOES)
        }) {
            refused.then()
                    .header("Access-Control-Allow-Origin", equalTo(FRIEND))
                    .header("Access-Control-Expose-Headers", equalTo(EXPOSED));
            assertThat(refused.statusCode()).isIn(404, 503, 414, 413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void aFriendMaySendWhatItNeeds(String method) {
        String allowed = preflight(FRIEND, method, USED)
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRIEND))
                .header("Access-Control-Max-Age", equalTo("3600"))
                .extract()
                .header("Access-Control-Allow-Headers");

        assertThat(allowed.toLowerCase(Locale.ROOT).split(",")).contains(USED.split(","));
    }

    @Test
    void whatNobodyNeedsIsNotAllowed() {
        ValidatableResponse answer = preflight(FRIEND, "PATCH", "x-nothing");

        String methods = answer.extract().header("Access-Control-Allow-Methods");
        assertThat(methods == null ? new String[0] : methods.split(",")).doesNotContain("PATCH");
        String headers = answer.extract().header("Access-Control-Allow-Headers");
        assertThat(headers == null ? new String[0] : headers.split(",")).doesNotContain("x-nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://plan.example.cn",
                "https://plan.example.cn.evil.example",
                "https://plan.example.cn:8443",
                "null"
            })
    void aStrangerGetsNothing(String origin) {
        ValidatableResponse answer =
                given().header("Origin", origin).get(ECHOES).then();
        ValidatableResponse preflight = preflight(origin, "PUT", "authorization");

        for (ValidatableResponse one : Arrays.asList(answer, preflight)) {
            one.header("Access-Control-Allow-Origin", nullValue())
                    .header("Access-Control-Allow-Credentials", nullValue())
                    .body(blankOrNullString());
        }
    }

    private static ValidatableResponse preflight(String origin, String method, String headers) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .options(ECHOES)
                .then();
    }
}
