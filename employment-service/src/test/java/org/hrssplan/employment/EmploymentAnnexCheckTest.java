package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.breakdown.AnnexCheckTest;

@QuarkusTest
class EmploymentAnnexCheckTest extends AnnexCheckTest {}
