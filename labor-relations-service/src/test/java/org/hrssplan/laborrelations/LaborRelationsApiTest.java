package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.PlanApiTest;

@QuarkusTest
class LaborRelationsApiTest extends PlanApiTest {

    @Override
    protected String domain() {
        return "labor-relations";
    }
}
