package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.audit.ExplanationAuditTest;
import org.hrssplan.progress.WithSample;

@QuarkusTest
@TestProfile(WithSample.class)
class EmploymentExplanationAuditTest extends ExplanationAuditTest {}
