package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.breakdown.AnnexCheckTest;

@QuarkusTest
class TalentAnnexCheckTest extends AnnexCheckTest {}
