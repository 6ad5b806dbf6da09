package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.planpackage.PutPlanTest;

@QuarkusTest
@TestProfile(PutPlanTest.OnOwnPostgres.class)
class EmploymentPutPlanPostgresTest extends PutPlanTest {}
