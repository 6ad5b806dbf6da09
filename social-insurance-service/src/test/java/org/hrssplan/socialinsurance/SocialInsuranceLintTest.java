package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planlint.LintApiTest;

@QuarkusTest
class SocialInsuranceLintTest extends LintApiTest {}
