package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.progress.LinesTest;

@QuarkusTest
class SocialInsuranceLinesTest extends LinesTest {}
