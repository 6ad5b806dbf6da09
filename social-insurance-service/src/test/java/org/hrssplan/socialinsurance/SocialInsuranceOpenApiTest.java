package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.OpenApiDocumentTest;

@QuarkusTest
class SocialInsuranceOpenApiTest extends OpenApiDocumentTest {

    @Override
    protected String module() {
        return "social-insurance-service";
    }
}
