package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.commitment.CommitmentTest;

@QuarkusTest
class EmploymentCommitmentTest extends CommitmentTest {}
