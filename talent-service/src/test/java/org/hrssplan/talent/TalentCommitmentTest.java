package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.commitment.CommitmentTest;

@QuarkusTest
class TalentCommitmentTest extends CommitmentTest {}
