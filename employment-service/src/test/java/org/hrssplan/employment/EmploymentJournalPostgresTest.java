package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.storage.OnPostgres;
import org.hrssplan.vintage.JournalTest;

@QuarkusTest
@TestProfile(OnPostgres.class)
class EmploymentJournalPostgresTest extends JournalTest {}
