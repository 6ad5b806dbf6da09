package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.auditlog.BrokenChainTest;

@QuarkusTest
class EmploymentBrokenChainTest extends BrokenChainTest {}
