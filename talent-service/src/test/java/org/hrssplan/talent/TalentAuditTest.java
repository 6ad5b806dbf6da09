package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.auditlog.AuditTest;

@QuarkusTest
class TalentAuditTest extends AuditTest {}
