package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.intake.ImportTest;

@QuarkusTest
class EmploymentImportTest extends ImportTest {

    @Override
    protected String flow() {
        return "urban-newly-employed";
    }
}
