package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.breakdown.AnnexCheckTest;

@QuarkusTest
class SocialInsuranceAnnexCheckTest extends AnnexCheckTest {}
