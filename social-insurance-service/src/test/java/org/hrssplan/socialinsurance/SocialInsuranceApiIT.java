package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.PlanApiTest;

@QuarkusIntegrationTest
class SocialInsuranceApiIT extends PlanApiTest {

    @Override
    protected String domain() {
        return "social-insurance";
    }
}
