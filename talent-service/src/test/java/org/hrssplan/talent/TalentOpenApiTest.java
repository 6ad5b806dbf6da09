package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.OpenApiDocumentTest;

@QuarkusTest
class TalentOpenApiTest extends OpenApiDocumentTest {

    @Override
    protected String module() {
        return "talent-service";
    }
}
