package org.hrssplan.socialinsurance.publicservice;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.storage.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ServiceQualityPostgresTest extends ServiceQualityTest {}
