package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hrssplan.system.RunScript.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can go wrong with {@code run.sh} is said in one line, and leaves nothing behind. */
class RunScriptFailuresIT {
    private final Path folder = ProjectFiles.newFolder("run-script");
    private final RunScript script = new RunScript(folder);

    @AfterEach
    void leavesNothingBehind() {
        List<ProcessHandle> left = script.processes();
        script.run("stop");
        assertThat(left).isEmpty();
    }

    @Test
    void tellsWhyAnApplicationDidNotStart() {
        Said said = script.run(Map.of("HRSS_JAVA_OPTS", "-XX:NoSuchOption"), "start");
        assertThat(said.status()).isEqualTo(1);
        // None of them can start; which is noticed first is chance.
        assertThat(said.complaints())
                .singleElement()
                .asString()
                .matches("([a-z-]+) did not start \\("
                        + Pattern.quote(script.runFolder().toString())
                        + "/\\1\\.log\\): Unrecognized VM option 'NoSuchOption'");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en_GB.UTF-8, Java is too old
                    zh_CN.UTF-8, Java 版本过低
                    C.UTF-8, Java 版本过低
                    """)
    void tellsThatJavaIsTooOld(String locale, String complaint) throws IOException {
        Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Said said = script.run(Map.of("JAVA_HOME", folder.resolve("old").toString(), "LANG", locale), "start");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.complaints())
                .singleElement()
                .asString()
                .startsWith(complaint)
                .contains("11.0.2");
    }

    @Test
    void tellsThatThereIsNoJava() {
        Said said = script.run(Map.of("JAVA_HOME", folder.toString()), "start");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().startsWith("No Java found (" + folder);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    dance, Unknown command: dance. See ./run.sh help
                    plan, 'No gateway answers at port '
                    """)
    void tellsWhatItCannotDo(String command, String complaint) {
        Said said = script.run(command);
        assertThat(said.status()).isNotZero();
        assertThat(said.complaints()).singleElement().asString().startsWith(complaint);
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        Said said = script.run("start", "--simple");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.complaints()).containsExactly("Unknown option: --simple. See ./run.sh help");
    }

    @Test
    void refusesPortsThatDoNotExist() {
        Said said = script.run(Map.of("HRSS_PORT_BASE", "65535"), "start");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.complaints()).containsExactly("HRSS_PORT_BASE is no port that can be used: 65535");
    }

    @Test
    void takesBackWhatASignalInterrupts() throws IOException {
        Path out = folder.resolve("foreground.txt");
        Path errors = folder.resolve("foreground-errors.txt");
        Process foreground = script.begin(Map.of(), out, errors);
        await().atMost(Duration.ofSeconds(30)).until(() -> script.processes().size() == 5);
        List<ProcessHandle> started = script.processes();
        foreground.destroy();
        Said said = RunScript.finish(foreground, out, errors);
        assertThat(said.status()).isEqualTo(130);
        assertThat(said.complaints()).isEmpty();
        assertThat(started).noneMatch(RunScript::isAlive);
    }
}
