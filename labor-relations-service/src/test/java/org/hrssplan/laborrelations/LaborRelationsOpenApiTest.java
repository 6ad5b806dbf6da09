package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.OpenApiDocumentTest;

@QuarkusTest
class LaborRelationsOpenApiTest extends OpenApiDocumentTest {

    @Override
    protected String module() {
        return "labor-relations-service";
    }
}
