package org.hrssplan.gateway.passage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of other origins at the gateway, which alone decides who may read: also what services answer. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
@TestProfile(CorsPassageTest.AllowList.class)
class CorsPassageTest {
    private static final String FRIEND = "https://plan.example.cn";
    private static final String PLANS = "/api/v1/employment/plans";

    /** What an operator sets. */
    public static class AllowList implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", FRIEND);
        }
    }

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void theGatewaysWordIsTheOnlyOne() {
        fakes.of(Domain.EMPLOYMENT)
                .behave(
                        Behaviour.bytes(
                                """
                        HTTP/1.1 200 OK\r
                        Content-Type: application/json\r
                        Access-Control-Allow-Origin: *\r
                        Access-Control-Allow-Credentials: true\r
                        Access-Control-Expose-Headers: X-Inside\r
                        Connection: close\r
                        Content-Length: 2\r
                        \r
                        {}"""));

        Response answer = given().header("Origin", FRIEND).get(PLANS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().getValues("Access-Control-Allow-Origin")).containsExactly(FRIEND);
        assertThat(answer.headers().getValues("Access-Control-Expose-Headers"))
                .singleElement()
                .asString()
                .contains("Retry-After")
                .doesNotContain("X-Inside");
        assertThat(answer.headers().getValues("Access-Control-Allow-Credentials"))
                .doesNotContain("true");
        assertThat(fakes.of(Domain.EMPLOYMENT).requests())
                .filteredOn(request -> request.startsWith("GET /api/v1/plans "))
                .singleElement()
                .asString()
                .doesNotContainIgnoringCase("origin:");
    }

    @Test
    void strangersAndPreflightsDoNotReachServices() {
        given().header("Origin", FRIEND)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(PLANS + "/x")
                .then()
                .statusCode(200);
        given().header("Origin", "https://evil.example").get(PLANS).then().statusCode(403);

        assertThat(fakes.of(Domain.EMPLOYMENT).requests()).noneMatch(request -> request.contains("/api/v1/plans"));
    }
}
