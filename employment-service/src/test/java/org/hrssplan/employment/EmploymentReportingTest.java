package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.reporting.ReportingTest;

@QuarkusTest
class EmploymentReportingTest extends ReportingTest {}
