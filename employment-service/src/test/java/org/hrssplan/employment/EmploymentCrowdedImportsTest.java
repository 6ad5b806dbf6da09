package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.intake.CrowdedImportsTest;

@QuarkusTest
@TestProfile(CrowdedImportsTest.One.class)
class EmploymentCrowdedImportsTest extends CrowdedImportsTest {}
