package org.hrssplan.employment.monitoring;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EmploymentMonitoringTest extends MonitoringTest {}
