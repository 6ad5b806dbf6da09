package org.hrssplan.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the project, whichever folder the tests are started from. */
final class ProjectFiles {
    static final Path ROOT = root();

    private ProjectFiles() {}

    /** A new folder for databases and logs, kept after the tests for those who look for a cause. */
    static Path newFolder(String purpose) {
        try {
            Path parent = Files.createDirectories(ROOT.resolve("system-tests/target/systems"));
            return Files.createTempDirectory(parent, purpose + "-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
