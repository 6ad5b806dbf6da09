package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.system.RunScript.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one command that starts everything, from the first start to the last process. */
class RunScriptIT {
    private final Path folder = ProjectFiles.newFolder("run-script");
    private final RunScript script = new RunScript(folder);

    @AfterEach
    void stop() {
        script.run("stop");
    }

    @Test
    void startsShowsReportsAndStops() {
        Said started = script.run("start");
        assertThat(started.complaints()).isEmpty();
        assertThat(started.status()).isZero();
        assertThat(started.lines())
                .anyMatch(line -> line.endsWith(
                        "http://localhost:" + script.portBase + "/api/v1/plans/liuzhou-2021-2025?period=2021"))
                .anyMatch(line -> line.matches(" +talent-service .*:" + (script.portBase + 3) + "/q/swagger-ui .*"))
                .anyMatch(line -> line.matches(" *1 +Net new urban employment +万人 +\\[31.19] +≥\\[25] +6.1 +24.40% .*"))
                .anyMatch(line -> line.matches(" *19 .*"))
                .contains("就业", "社会保障", "人才队伍建设", "劳动关系", "公共服务");

        List<ProcessHandle> processes = script.processes();
        assertThat(processes).hasSize(5).allMatch(RunScript::isAlive);
        assertThat(script.run("status").status()).isZero();
        assertThat(script.run("status").lines()).hasSize(5).allMatch(line -> line.endsWith("healthy"));

        Said again = script.run("start");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.complaints()).containsExactly("Already running, see ./run.sh status");

        assertThat(script.run("start", "--sample").complaints())
                .containsExactly("The sample runs alone: ./run.sh stop first");

        Said finished = script.run(Map.of("LANG", "zh_CN.UTF-8"), "plan", "liuzhou-2016-2020", "2020");
        assertThat(finished.status()).isZero();
        assertThat(finished.lines()).anyMatch(line -> line.matches(" *3 +专业技术人才总量 +万人 +23 +22.70 +98.70% +未完成"));

        figuresAreReportedAndPublishedWithItsTokens();
        // One was refused, one taken, one published.
        assertThat(script.run("verify-audit").lines())
                .hasSize(4)
                .allMatch(line -> line.contains("The audit log is intact, "))
                .anyMatch(line -> line.matches("employment-service +The audit log is intact, \\{\"entries\":3,.*"));

        otherSystemFindsThePortsTaken();

        Said stopped = script.run("stop");
        assertThat(stopped.status()).isZero();
        assertThat(stopped.complaints()).isEmpty();
        assertThat(processes).noneMatch(RunScript::isAlive);
        assertThat(script.processes()).isEmpty();
        assertThat(IntStream.range(0, 5)).noneMatch(i -> Ports.answers(script.portBase + i));
        assertThat(script.run("status").status()).isEqualTo(3);

        Said verified = script.run("verify-audit");
        assertThat(verified.status()).isZero();
        assertThat(verified.lines())
                .hasSize(4)
                .allMatch(line -> line.contains(" The audit log is intact, "))
                .anyMatch(line -> line.matches("employment-service +The audit log is intact, 3 entries, head 3:.*"));
    }

    @Test
    void showsTheSampleOfEveryDomainFromAFolderOfItsOwn() {
        Said started = script.run("start", "--sample");
        assertThat(started.complaints()).isEmpty();
        assertThat(started.status()).isZero();
        assertThat(started.lines())
                .anyMatch(line -> line.contains("(synthetic data) (2021-2025), judged through 2023"))
                .anyMatch(line -> line.startsWith("47 indicators: Achieved early "))
                .noneMatch(line -> line.matches(" *\\d+ .*(Not reported|Cannot be decided).*"));
        IntStream.rangeClosed(1, 47)
                .forEach(row -> assertThat(started.lines()).anyMatch(line -> line.matches(" *" + row + " {1,2}\\S.*")));
        assertThat(folder.resolve("data-sample/talent.mv.db")).exists();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void staysUntilASignalAndTellsWhatEnds() throws IOException {
        Path out = folder.resolve("foreground.txt");
        Path errors = folder.resolve("foreground-errors.txt");
        Process foreground = script.begin(Map.of(), out, errors);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Files.readString(out).contains("Ctrl-C stops them all.") || !foreground.isAlive());
        List<ProcessHandle> processes = script.processes();
        assertThat(processes).hasSize(5).allMatch(RunScript::isAlive);

        script.process("talent-service").destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.size(errors) > 0);
        assertThat(Files.readString(errors)).startsWith("talent-service has ended (");
        assertThat(foreground.isAlive()).isTrue();
        assertThat(script.run("plan").lines())
                .anyMatch(line -> line.matches("Talent +(unavailable|did not answer, shown as it was before) .*"));

        foreground.destroy();
        assertThat(RunScript.finish(foreground, out, errors).status()).isZero();
        assertThat(processes).noneMatch(RunScript::isAlive);
        assertThat(script.processes()).isEmpty();
    }

    private void figuresAreReportedAndPublishedWithItsTokens() {
        String observations = "http://127.0.0.1:" + (script.portBase + 1) + "/api/v1/observations";
        String items =
                """
                {"items": [{"indicator": "urban-new-employment", "region": "450200", "period": "2022", "value": 5.85,
                    "unit": "万人", "source": {"document": "2022年统计报表"}}]}""";
        assertThat(json().body(items).post(observations).statusCode()).isEqualTo(401);

        Response taken = json().header("Authorization", token("--role", "reporter", "--region", "450200"))
                .body(items)
                .post(observations);
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        Response published = json().header("Authorization", token("--role", "publisher", "--region", "450200"))
                .header("If-Match", taken.<String>path("items[0].etag"))
                .body("{}")
                .post(observations + "/450200.urban-new-employment.2022/publish");
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);

        Said refused = script.run("token", "--role", "king");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaints()).last().isEqualTo("See ./run.sh help");
    }

    private static RequestSpecification json() {
        return Rest.given().contentType("application/json; charset=utf-8");
    }

    private String token(String... options) {
        Said said =
                script.run(Stream.concat(Stream.of("token"), Stream.of(options)).toArray(String[]::new));
        assertThat(said.complaints()).isEmpty();
        assertThat(said.status()).isZero();
        return "Bearer " + said.lines().get(0);
    }

    private void otherSystemFindsThePortsTaken() {
        RunScript other = new RunScript(ProjectFiles.newFolder("run-script"));
        Said refused = other.run(Map.of("HRSS_PORT_BASE", String.valueOf(script.portBase)), "start");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Taken port: ")
                .contains(script.portBase + " (gateway)", script.portBase + 1 + " (employment-service)");
        assertThat(other.processes()).isEmpty();
        assertThat(script.processes()).hasSize(5).allMatch(RunScript::isAlive);
    }
}
