package org.hrssplan.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.http.HttpRulesTest;
import org.junit.jupiter.api.BeforeEach;

/** The same rules, kept by the application as it is packaged, once it has rehearsed. */
@QuarkusIntegrationTest
@QuarkusTestResource(FakeDomains.class)
class GatewayHttpRulesIT extends HttpRulesTest {
    @BeforeEach
    void isReady() {
        await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }
}
