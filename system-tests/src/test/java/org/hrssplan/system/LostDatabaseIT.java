package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hrssplan.storage.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL freezes or crashes: the service says so in time, and works again when the database does. */
class LostDatabaseIT {
    private static final String DATABASE = "employment";
    private static final String OBSERVATIONS = "/api/v1/observations";

    /** Shorter than in production, so that the test is; the readiness does not depend on it. */
    private static final int SOCKET_TIMEOUT_SECONDS = 5;

    private static PostgresServer server;
    private static Application service;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(DATABASE);
        Path folder = ProjectFiles.newFolder("lost-database");
        service = PackagedForPostgres.application(
                server,
                DATABASE,
                folder,
                List.of("-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout="
                        + SOCKET_TIMEOUT_SECONDS));
        service.start();
        service.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        server.close();
    }

    @AfterEach
    void thaw() throws Exception {
        server.thaw();
    }

    @Test
    void freezes() throws Exception {
        assertThat(submit("2021-01").statusCode()).isEqualTo(201);
        server.freeze();

        assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
        Response ready = service.get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.timeIn(MILLISECONDS)).isLessThan(4_000);
        assertUnavailable(service.get(OBSERVATIONS));
        assertUnavailable(submit("2021-02"));

        server.thaw();
        service.awaitReady();
        awaitSubmission("2021-02");
    }

    @Test
    void crashes() throws Exception {
        assertThat(submit("2021-03").statusCode()).isEqualTo(201);
        server.crash();

        awaitSubmission("2021-04");
        assertThat(service.json(OBSERVATIONS + "?status=SUBMITTED&period=2021-03&period=2021-04")
                        .get("items"))
                .hasSize(2);
    }

    /** Until then it is refused as it should be. */
    private static void awaitSubmission(String period) {
        await(period + " is submitted")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    Response answer = submit(period);
                    if (answer.statusCode() < 300) {
                        return true;
                    }
                    assertUnavailable(answer);
                    return false;
                });
    }

    private static void assertUnavailable(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.timeIn(MILLISECONDS)).isLessThan(SOCKET_TIMEOUT_SECONDS * 1_000 + 4_000);
    }

    private static Response submit(String period) {
        return Rest.given()
                .contentType("application/json")
                .body(
                        """
                        {"items": [{"indicator": "supported-entrepreneurs", "region": "450200", "period": "%s",
                            "value": 12, "unit": "人", "source": {"document": "月报"}}]}"""
                                .formatted(period))
                .post("http://127.0.0.1:" + service.port() + OBSERVATIONS);
    }
}
