package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.auditlog.AuditTest;

@QuarkusTest
class LaborRelationsAuditTest extends AuditTest {}
