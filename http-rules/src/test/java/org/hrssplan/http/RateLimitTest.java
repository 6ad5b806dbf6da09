package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clients that ask too often, where no proxy is trusted. */
@QuarkusTest
@TestProfile(RateLimitTest.Few.class)
class RateLimitTest {
    private static final String ECHOES = "/api/v1/echoes";
    private static final int MANY = 100;

    /** Few reads, of this machine too; addresses are passed on, and nobody says by whom. */
    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hrss-plan.http.rate.reads.per-second", "1",
                    "hrss-plan.http.rate.reads.burst", "5",
                    "hrss-plan.http.rate.unlimited", "192.0.2.0/24",
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        HttpRulesTest.problem(refused(() -> given().get(ECHOES)), ErrorCode.TOO_MANY_REQUESTS)
                .header("Retry-After", matchesPattern("1|2"))
                .header("Content-Language", "zh-CN");
        HttpRulesTest.problem(refused(() -> given().get("/nothing")), ErrorCode.TOO_MANY_REQUESTS);
        for (String path : new String[] {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"}) {
            for (int n = 0; n < 10; n++) {
                given().get(path).then().statusCode(200);
            }
        }
    }

    @Test
    void readsTakeNothingFromWrites() {
        refused(() -> given().get(ECHOES));

        for (int n = 0; n < 20; n++) {
            given().contentType("application/json")
                    .body("{\"name\":\"a\",\"count\":1}")
                    .post(ECHOES)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theRestOfARefusedBodyIsNotRead() throws IOException {
        refused(() -> given().get(ECHOES));

        try (OpenRequest open = OpenRequest.send("GET", ECHOES, "Content-Length: 90000\r\n")) {
            assertThat(open.answer()).startsWith("HTTP/1.1 429 ").containsIgnoringCase("\r\nconnection: close\r\n");
        }
    }

    /** Whoever could name itself anew with every request would never be refused. */
    @Test
    void whatAClientSaysOfItselfIsNotBelieved() {
        int[] n = {0};

        refused(() ->
                given().header("X-Forwarded-For", "192.0.2." + n[0]++ % 256).get(ECHOES));
        refused(() -> given().header("Forwarded", "for=192.0.2." + n[0]++ % 256).get(ECHOES));
    }

    /** The first answer that is a refusal. */
    static Response refused(Supplier<Response> asking) {
        return Stream.generate(asking)
                .limit(MANY)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("never refused"));
    }
}
