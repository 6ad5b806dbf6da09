package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.reporting.ReportingTest;

@QuarkusTest
class SocialInsuranceReportingTest extends ReportingTest {}
