package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other origins, where an allow-list is given. */
@QuarkusTest
@TestProfile(CorsTest.AllowList.class)
class CorsTest {
    private static final String FRIEND = "https://plan.example.cn";

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
                .get("/api/v1/echoes")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRIEND))
                .header("Access-Control-Expose-Headers", equalTo("ETag,Location,Retry-After,Content-Disposition"));
    }

    @Test
    void aStrangerMayNot() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/echoes")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
