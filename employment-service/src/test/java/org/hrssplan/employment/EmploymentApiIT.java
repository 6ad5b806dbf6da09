package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.PlanApiTest;

@QuarkusIntegrationTest
class EmploymentApiIT extends PlanApiTest {

    @Override
    protected String domain() {
        return "employment";
    }
}
