package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.plan.TargetChangeTest;

@QuarkusTest
@TestProfile(TargetChangeTest.InReviewOnPostgres.class)
class EmploymentTargetChangePostgresTest extends TargetChangeTest {}
