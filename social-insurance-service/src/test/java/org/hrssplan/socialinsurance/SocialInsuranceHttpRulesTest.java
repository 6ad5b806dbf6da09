package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusTest
class SocialInsuranceHttpRulesTest extends HttpRulesTest {}
