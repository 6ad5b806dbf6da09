package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.commitment.CommitmentTest;

@QuarkusTest
class SocialInsuranceCommitmentTest extends CommitmentTest {}
