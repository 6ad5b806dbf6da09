package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planlint.LintApiTest;

@QuarkusTest
class LaborRelationsLintTest extends LintApiTest {}
