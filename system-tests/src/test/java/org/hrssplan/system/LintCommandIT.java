package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hrssplan.system.RunScript.Said;
import org.junit.jupiter.api.Test;

/** {@code ./run.sh lint}, which needs a build and nothing that runs. */
class LintCommandIT {
    private static final Path PACKAGE =
            ProjectFiles.ROOT.resolve("talent-service/src/main/resources/hrss-plan/plans/xuyong-2021-2025.yaml");

    private final Path folder = ProjectFiles.newFolder("lint");
    private final RunScript script = new RunScript(folder);

    @Test
    void namesWhatDoesNotFitTogetherAndEndsWithOneForAnError() throws IOException {
        Said sound = script.run("lint", PACKAGE.toString());
        assertThat(sound.complaints()).isEmpty();
        assertThat(sound.status()).isZero();
        assertThat(sound.lines())
                .contains("WARNING text-contradicts-table /indicators(row 12)/target")
                .anyMatch(line -> line.trim().startsWith("The table has 1.42 万人, the text 1.5 万人 (target)."))
                .anyMatch(line -> line.contains("xuyong-2021-2025.yaml: errors 0, warnings "));

        String text = Files.readString(PACKAGE);
        Path broken = Files.writeString(folder.resolve("broken.yaml"), text.replaceFirst("chapter: 4", "chapter: 99"));
        Said refused = script.run("lint", broken.toString(), PACKAGE.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.lines())
                .anyMatch(line -> line.equals("ERROR   package-rule /indicators(row 12)"))
                .anyMatch(line -> line.contains("no chapter has position 99"));
    }

    @Test
    void needsAFileThatIsThere() {
        assertThat(script.run("lint").complaints()).containsExactly("Which file? See ./run.sh help");
        Said absent = script.run("lint", folder.resolve("absent.yaml").toString());
        assertThat(absent.status()).isEqualTo(1);
        assertThat(absent.complaints()).containsExactly("Cannot read " + folder.resolve("absent.yaml"));
    }
}
