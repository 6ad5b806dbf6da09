package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planpackage.BundledPackagesTest;

@QuarkusTest
class SocialInsurancePackagesTest extends BundledPackagesTest {}
