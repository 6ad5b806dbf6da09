package org.hrssplan.employment.unemployment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EmploymentUnemploymentTest extends UnemploymentTest {}
