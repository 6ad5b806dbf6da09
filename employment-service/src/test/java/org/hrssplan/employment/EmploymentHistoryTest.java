package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.reporting.InterleavingTest;

@QuarkusTest
class EmploymentHistoryTest extends InterleavingTest {

    @Override
    protected String row() {
        return "urban-new-employment";
    }
}
