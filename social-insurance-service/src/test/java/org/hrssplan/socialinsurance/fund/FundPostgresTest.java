package org.hrssplan.socialinsurance.fund;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.storage.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class FundPostgresTest extends FundTest {}
