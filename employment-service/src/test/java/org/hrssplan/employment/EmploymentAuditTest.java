package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.auditlog.AuditTest;

@QuarkusTest
class EmploymentAuditTest extends AuditTest {}
