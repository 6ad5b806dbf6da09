package org.hrssplan.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that verifies an audit log while its service does not run. */
final class AuditCommand {
    private static final Path LIBRARIES = ProjectFiles.ROOT.resolve("employment-service/target/quarkus-app/lib");

    private AuditCommand() {}

    /** The status with which it ends for a database: URL, owner and password. */
    static int verify(List<String> database) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                LIBRARIES.resolve("main") + "/*:" + LIBRARIES.resolve("boot") + "/*",
                "org.hrssplan.auditlog.VerifyCommand"));
        command.addAll(database);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
