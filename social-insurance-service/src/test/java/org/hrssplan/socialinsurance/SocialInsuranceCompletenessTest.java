package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.CompletenessApiTest;

@QuarkusTest
class SocialInsuranceCompletenessTest extends CompletenessApiTest {}
