package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.OpenApiDocumentTest;

@QuarkusTest
class EmploymentOpenApiTest extends OpenApiDocumentTest {

    @Override
    protected String module() {
        return "employment-service";
    }
}
