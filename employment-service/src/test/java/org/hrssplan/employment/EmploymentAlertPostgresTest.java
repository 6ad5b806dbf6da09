package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.alert.AlertTest;

@QuarkusTest
@TestProfile(AlertTest.CityOnPostgres.class)
class EmploymentAlertPostgresTest extends AlertTest {}
