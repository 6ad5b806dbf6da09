package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.breakdown.BreakdownTest;

@QuarkusTest
@TestProfile(BreakdownTest.Splits.class)
class EmploymentBreakdownTest extends BreakdownTest {}
