package org.hrssplan.system;

import java.nio.file.Path;
import java.util.List;

/** On the embedded H2, which dies with the service. */
class CrashOnH2IT extends CrashTest {

    private static Path data;

    CrashOnH2IT() {
        super("crash-h2", CrashOnH2IT::service);
    }

    @Override
    List<String> database() {
        return List.of("jdbc:h2:file:" + data + "/employment;IFEXISTS=TRUE", "hrss_owner", "hrss_owner");
    }

    private static Application service(Path folder) {
        data = folder;
        return new Application(
                "employment-service", Ports.free(1), folder, List.of("-Dhrss-plan.data-directory=" + folder));
    }
}
