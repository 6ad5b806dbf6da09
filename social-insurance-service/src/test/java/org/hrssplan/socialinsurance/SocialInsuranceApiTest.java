package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.PlanApiTest;

@QuarkusTest
class SocialInsuranceApiTest extends PlanApiTest {

    @Override
    protected String domain() {
        return "social-insurance";
    }
}
