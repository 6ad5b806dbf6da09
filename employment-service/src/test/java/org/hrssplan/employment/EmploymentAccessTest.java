package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.access.AccessTest;

@QuarkusTest
class EmploymentAccessTest extends AccessTest {}
