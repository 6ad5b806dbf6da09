package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.ChangeStreamTest;

@QuarkusTest
class EmploymentChangeStreamTest extends ChangeStreamTest {

    @Override
    protected String flow() {
        return "urban-newly-employed";
    }
}
