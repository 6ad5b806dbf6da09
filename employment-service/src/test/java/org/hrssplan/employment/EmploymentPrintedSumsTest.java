package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hrssplan.progress.PrintedSumsTest;

@QuarkusTest
class EmploymentPrintedSumsTest extends PrintedSumsTest {

    @Override
    protected List<Yearly> yearly() {
        return List.of(
                new Yearly("xuzhou-2021-2025", "urban-new-employment", "7.5"),
                new Yearly("xuzhou-2021-2025", "new-rural-labor-transferred", "2.2"),
                new Yearly("xuzhou-2021-2025", "subsidized-vocational-training", "12"),
                new Yearly("xiangxi-2021-2025", "subsidized-vocational-training", "3.5"));
    }

    @Override
    protected int structures() {
        return 0;
    }
}
