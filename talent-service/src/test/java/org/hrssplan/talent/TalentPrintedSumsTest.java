package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hrssplan.progress.PrintedSumsTest;

@QuarkusTest
class TalentPrintedSumsTest extends PrintedSumsTest {

    @Override
    protected List<Yearly> yearly() {
        return List.of(
                new Yearly("xuzhou-2021-2025", "graduates-attracted", "5"),
                new Yearly("xuzhou-2021-2025", "new-vocational-certificates", "6"));
    }

    @Override
    protected int structures() {
        return 4;
    }
}
