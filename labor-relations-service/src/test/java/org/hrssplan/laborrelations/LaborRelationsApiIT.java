package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.PlanApiTest;

@QuarkusIntegrationTest
class LaborRelationsApiIT extends PlanApiTest {

    @Override
    protected String domain() {
        return "labor-relations";
    }
}
