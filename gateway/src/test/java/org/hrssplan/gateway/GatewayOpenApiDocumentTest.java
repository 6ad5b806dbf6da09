package org.hrssplan.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.http.OpenApiDocumentTest;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class GatewayOpenApiDocumentTest extends OpenApiDocumentTest {
    @Override
    protected String module() {
        return "gateway";
    }
}
