package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.PlanApiTest;

@QuarkusTest
class TalentApiTest extends PlanApiTest {

    @Override
    protected String domain() {
        return "talent";
    }
}
