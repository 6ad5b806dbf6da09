package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.auditlog.RefusalsTest;

@QuarkusTest
class EmploymentRefusalsTest extends RefusalsTest {}
