package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planlint.LintApiTest;

@QuarkusTest
class EmploymentLintTest extends LintApiTest {}
