package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusIntegrationTest
class SocialInsuranceHttpRulesIT extends HttpRulesTest {}
