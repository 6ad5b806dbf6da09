package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.PlanApiTest;

@QuarkusTest
class EmploymentApiTest extends PlanApiTest {

    @Override
    protected String domain() {
        return "employment";
    }
}
