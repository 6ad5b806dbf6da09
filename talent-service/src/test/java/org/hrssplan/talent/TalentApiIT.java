package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.PlanApiTest;

@QuarkusIntegrationTest
class TalentApiIT extends PlanApiTest {

    @Override
    protected String domain() {
        return "talent";
    }
}
