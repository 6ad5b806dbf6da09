package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk under the embedded H2 takes nothing more: what was acknowledged stays, and what is new is refused. */
@FaultTest
class DiskFullIT {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final YearMonth FIRST = YearMonth.of(1990, 1);

    /** What still fits into the file of the database. */
    private static final long ROOM = 96 * 1024;

    private final Path folder = ProjectFiles.newFolder("disk-full");
    private final Application service = new Application(
            "employment-service", Ports.free(1), folder, List.of("-Dhrss-plan.data-directory=" + folder));
    private final List<String> acknowledged = new ArrayList<>();

    @BeforeEach
    void start() {
        service.start();
        service.awaitReady();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void refusesUntilThereIsRoomAgain() throws Exception {
        assertThat(submitted()).isTrue();
        limitFiles(Long.toString(Files.size(folder.resolve("employment.mv.db")) + ROOM));

        await("the disk is full")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !submitted());
        for (int n = 0; n < 5; n++) {
            assertThat(submitted()).isFalse();
        }
        assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);

        limitFiles("unlimited");
        await("there is room again")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(this::submitted);
        assertNothingLost();

        service.kill();
        start();
        assertNothingLost();
        assertThat(submitted()).isTrue();
    }

    /** Size of any file that the process may write. */
    private void limitFiles(String bytes) throws IOException, InterruptedException {
        int status = new ProcessBuilder("prlimit", "--pid", Long.toString(service.pid()), "--fsize=" + bytes + ":")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
    }

    /** Submits the next month; false if it was refused as it should be. */
    private boolean submitted() {
        String period = FIRST.plusMonths(acknowledged.size()).toString();
        Response answer = Rest.given()
                .contentType("application/json")
                .header("Authorization", Tokens.author())
                .body(
                        """
                        {"items": [{"indicator": "supported-entrepreneurs", "region": "450200", "period": "%s",
                            "value": 12, "unit": "人", "source": {"document": "%s"}}]}"""
                                .formatted(period, "月报".repeat(40)))
                .post(service.url(OBSERVATIONS));
        if (answer.statusCode() == 201) {
            acknowledged.add(period);
            return true;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.timeIn(MILLISECONDS)).isLessThan(5_000);
        return false;
    }

    private void assertNothingLost() {
        List<String> there = new ArrayList<>();
        String next = "";
        do {
            var page = service.drafts(OBSERVATIONS
                    + "?status=SUBMITTED&indicator=supported-entrepreneurs&region=450200&limit=1000" + next);
            page.get("items").forEach(one -> there.add(one.get("period").asText()));
            next = page.has("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!next.isEmpty());
        assertThat(there).containsExactlyElementsOf(acknowledged);
    }
}
