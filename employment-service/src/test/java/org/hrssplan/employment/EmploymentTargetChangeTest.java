package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.plan.TargetChangeTest;

@QuarkusTest
@TestProfile(TargetChangeTest.InReview.class)
class EmploymentTargetChangeTest extends TargetChangeTest {}
