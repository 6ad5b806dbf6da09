package org.hrssplan.socialinsurance;

import org.hrssplan.planpackage.SamplePackageTest;

class SocialInsuranceSampleTest extends SamplePackageTest {}
