package org.hrssplan.planlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is run from the project's folder, on the packages that the services bundle. */
class LintCommandTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path PLANS = PROJECT.resolve("labor-relations-service/src/main/resources/hrss-plan/plans");

    @TempDir
    Path folder;

    private String said = "";

    @Test
    void aSoundPackageEndsWithZeroAndSaysBothPlaces() {
        assertThat(run(Locale.ENGLISH, PLANS.resolve("xuyong-2021-2025.yaml"))).isZero();

        assertThat(said.lines())
                .anyMatch(line -> line.equals("WARNING editions-disagree /indicators(row 21)/baseline"))
                .anyMatch(line -> line.equals(
                        "        The figure is 90 % here and 96.33 % in xuyong-2016-2020, of the same year or years."))
                .anyMatch(line -> line.matches(" {8}90 % ← 叙永县.*规划 · 专栏2 · 21"))
                .anyMatch(line -> line.matches(" {8}96.33 % ← 叙永县.*规划 · 专栏1 · 11"))
                .last()
                .asString()
                .contains("xuyong-2021-2025.yaml: errors 0, warnings ");
    }

    @Test
    void thereIsChineseToo() {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, PLANS.resolve("xuyong-2021-2025.yaml")))
                .isZero();
        assertThat(said).contains("同一时期的数值，此处为 90 %，xuyong-2016-2020 为 96.33 %。", "：错误 0，警告 ");
    }

    @Test
    void anErrorEndsWithOne() throws IOException {
        Path broken = changed("target: \"98\"", "target: abc");
        assertThat(run(Locale.ENGLISH, broken)).isEqualTo(1);
        assertThat(said).contains("ERROR   package-schema /indicators/");

        assertThat(run(Locale.ENGLISH, changed("unit: \"%\"", "unit: 人"))).isEqualTo(1);
        assertThat(said).contains("ERROR   package-rule /indicators(row ");

        assertThat(run(Locale.ENGLISH, changed("domain: labor-relations", "domain: nothing")))
                .isEqualTo(1);
        assertThat(said).contains("ERROR   package-rule /domain");
    }

    @Test
    void severalFilesAreEachTold() throws IOException {
        Path broken = changed("target: \"98\"", "target: abc");
        assertThat(run(Locale.ENGLISH, broken, PLANS.resolve("xuzhou-2016-2020.yaml")))
                .isEqualTo(1);
        assertThat(said.lines().filter(line -> line.contains(": errors "))).hasSize(2);

        assertThat(run(Locale.ENGLISH, folder.resolve("absent.yaml"), broken)).isEqualTo(2);
        assertThat(said).contains("absent.yaml");
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(PLANS.resolve("xuyong-2021-2025.yaml"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("plan.yaml"), text.replace(from, to));
    }

    private int run(Locale language, Path... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = new LintCommand(PROJECT, language, out).run(List.of(files));
        said = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }
}
