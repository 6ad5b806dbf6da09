package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.reporting.PrivilegesTest;

@QuarkusTest
class EmploymentPrivilegesTest extends PrivilegesTest {}
