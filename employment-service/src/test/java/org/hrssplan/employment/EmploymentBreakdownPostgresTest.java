package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.breakdown.BreakdownTest;

@QuarkusTest
@TestProfile(BreakdownTest.SplitsOnPostgres.class)
class EmploymentBreakdownPostgresTest extends BreakdownTest {}
