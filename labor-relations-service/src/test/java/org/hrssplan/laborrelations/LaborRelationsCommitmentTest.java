package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.commitment.CommitmentTest;

@QuarkusTest
class LaborRelationsCommitmentTest extends CommitmentTest {}
