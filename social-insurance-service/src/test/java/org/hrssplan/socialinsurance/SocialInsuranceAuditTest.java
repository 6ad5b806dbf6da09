package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.auditlog.AuditTest;

@QuarkusTest
class SocialInsuranceAuditTest extends AuditTest {}
