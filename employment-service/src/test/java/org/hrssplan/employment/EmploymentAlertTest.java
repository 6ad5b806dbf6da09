package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.alert.AlertTest;

@QuarkusTest
@TestProfile(AlertTest.City.class)
class EmploymentAlertTest extends AlertTest {}
