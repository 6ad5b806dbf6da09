package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.commitment.CommitmentTest;
import org.hrssplan.storage.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class EmploymentCommitmentPostgresTest extends CommitmentTest {}
