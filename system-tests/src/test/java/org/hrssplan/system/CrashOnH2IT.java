package org.hrssplan.system;

import java.nio.file.Path;
import java.util.List;

/** On the embedded H2, which dies with the service. */
class CrashOnH2IT extends CrashTest {

    CrashOnH2IT() {
        this(ProjectFiles.newFolder("crash-h2"));
    }

    private CrashOnH2IT(Path folder) {
        super(service(folder), folder);
    }

    private static Application service(Path folder) {
        return new Application(
                "employment-service", Ports.free(1), folder, List.of("-Dhrss-plan.data-directory=" + folder));
    }
}
