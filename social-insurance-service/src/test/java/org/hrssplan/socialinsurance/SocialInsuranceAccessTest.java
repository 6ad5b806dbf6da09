package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.access.AccessTest;

@QuarkusTest
class SocialInsuranceAccessTest extends AccessTest {}
