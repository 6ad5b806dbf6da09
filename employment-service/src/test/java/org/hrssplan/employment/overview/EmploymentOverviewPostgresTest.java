package org.hrssplan.employment.overview;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.storage.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class EmploymentOverviewPostgresTest extends OverviewTest {}
