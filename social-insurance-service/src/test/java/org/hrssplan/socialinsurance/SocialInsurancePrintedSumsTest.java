package org.hrssplan.socialinsurance;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hrssplan.progress.PrintedSumsTest;

@QuarkusTest
class SocialInsurancePrintedSumsTest extends PrintedSumsTest {

    @Override
    protected List<Yearly> yearly() {
        return List.of(new Yearly("liuzhou-2021-2025", "supplementary-pension-fund", "10"));
    }

    @Override
    protected int structures() {
        return 0;
    }
}
