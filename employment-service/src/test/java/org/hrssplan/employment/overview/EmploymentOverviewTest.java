package org.hrssplan.employment.overview;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EmploymentOverviewTest extends OverviewTest {}
