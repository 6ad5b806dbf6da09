package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.planpackage.PutPlanTest;

@QuarkusTest
@TestProfile(PutPlanTest.OnH2.class)
class EmploymentPutPlanTest extends PutPlanTest {}
