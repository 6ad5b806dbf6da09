package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients that ask too often through a proxy that is trusted. */
@QuarkusTest
@TestProfile(RateLimitBehindProxyTest.Trusted.class)
class RateLimitBehindProxyTest {
    private static final String ECHOES = "/api/v1/echoes";

    /** What an operator sets; this machine is unlimited as it is where nothing is set. */
    public static class Trusted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hrss-plan.http.rate.reads.per-second", "1",
                    "hrss-plan.http.rate.reads.burst", "5",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void whomTheProxyNamesIsTheClient() {
        RateLimitTest.refused(() -> askFor("192.0.2.1"));

        assertThat(askFor("192.0.2.2").statusCode()).isEqualTo(200);
    }

    /** The proxy itself is on this machine, and whom it speaks for is not. */
    @Test
    void nobodyIsUnlimitedByTheProxysWord() {
        RateLimitTest.refused(() -> askFor("127.0.0.2"));
        RateLimitTest.refused(() -> askFor("unknown"));
    }

    @Test
    void whoAsksFromThisMachineIsUnlimited() {
        for (int n = 0; n < 50; n++) {
            given().get(ECHOES).then().statusCode(200);
        }
    }

    private static Response askFor(String client) {
        return given().header("X-Forwarded-For", client).get(ECHOES);
    }
}
