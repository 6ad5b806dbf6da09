package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.progress.LinesTest;

@QuarkusTest
class EmploymentLinesTest extends LinesTest {}
