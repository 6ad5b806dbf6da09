package org.hrssplan.talent.recruitment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.storage.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class TalentIntakePostgresTest extends TalentIntakeTest {}
