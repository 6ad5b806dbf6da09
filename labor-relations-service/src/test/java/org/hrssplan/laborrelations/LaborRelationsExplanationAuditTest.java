package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.audit.ExplanationAuditTest;
import org.hrssplan.progress.WithSample;

@QuarkusTest
@TestProfile(WithSample.class)
class LaborRelationsExplanationAuditTest extends ExplanationAuditTest {}
