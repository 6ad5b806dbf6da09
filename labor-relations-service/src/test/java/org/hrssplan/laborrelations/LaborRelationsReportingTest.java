package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.reporting.ReportingTest;

@QuarkusTest
class LaborRelationsReportingTest extends ReportingTest {}
