package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.access.AccessTest;
import org.hrssplan.storage.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class EmploymentAccessPostgresTest extends AccessTest {}
