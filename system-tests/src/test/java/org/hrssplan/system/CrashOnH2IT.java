package org.hrssplan.system;

import java.nio.file.Path;
import java.util.List;

/** On the embedded H2, which dies with the service. */
class CrashOnH2IT extends CrashTest {

    CrashOnH2IT() {
        super("crash-h2", CrashOnH2IT::service);
    }

    private static Application service(Path folder) {
        return new Application(
                "employment-service", Ports.free(1), folder, List.of("-Dhrss-plan.data-directory=" + folder));
    }
}
