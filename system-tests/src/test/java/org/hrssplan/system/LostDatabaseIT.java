package org.hrssplan.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hrssplan.storage.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL freezes, crashes or is locked: the service says so in time, and works again when the database does. */
@FaultTest
class LostDatabaseIT {
    private static final String DATABASE = "employment";
    private static final String OBSERVATIONS = "/api/v1/observations";

    /** Shorter than in production, so that the test is; the readiness does not depend on it. */
    private static final int SOCKET_TIMEOUT_SECONDS = 5;

    /** Of the service. */
    private static final int CONNECTIONS = 16;

    private static final ExecutorService clients = Executors.newCachedThreadPool();

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
        clients.shutdownNow();
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
        assertThat(service.drafts(OBSERVATIONS + "?status=SUBMITTED&period=2021-03&period=2021-04")
                        .get("items"))
                .hasSize(2);
    }

    /** Somebody locks what everybody reads, until those who wait have all the connections that there are. */
    @Test
    void isLocked() throws Exception {
        assertThat(submit("2021-05").statusCode()).isEqualTo(201);
        List<CompletableFuture<Response>> waiting;
        try (Connection other = server.connectAsOwner(DATABASE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table observation in access exclusive mode");

            waiting = Stream.generate(() -> CompletableFuture.supplyAsync(() -> service.get(OBSERVATIONS), clients))
                    .limit(2 * CONNECTIONS)
                    .toList();
            await("readiness tells")
                    .atMost(Duration.ofSeconds(10))
                    .pollDelay(Duration.ZERO)
                    .until(LostDatabaseIT::isUnready);
            assertUnavailable(submit("2021-06"));
            for (CompletableFuture<Response> answer : waiting) {
                assertUnavailable(answer.get(30, TimeUnit.SECONDS));
            }
            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
        }
        service.awaitReady();
        awaitSubmission("2021-06");
        assertThat(service.drafts(OBSERVATIONS + "?status=SUBMITTED&period=2021-05&period=2021-06")
                        .get("items"))
                .hasSize(2);
    }

    private static boolean isUnready() {
        Response ready = service.get("/q/health/ready");
        assertThat(ready.timeIn(MILLISECONDS)).isLessThan(4_000);
        return ready.statusCode() == 503;
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
                .header("Authorization", Tokens.author())
                .body(
                        """
                        {"items": [{"indicator": "supported-entrepreneurs", "region": "450200", "period": "%s",
                            "value": 12, "unit": "人", "source": {"document": "月报"}}]}"""
                                .formatted(period))
                .post("http://127.0.0.1:" + service.port() + OBSERVATIONS);
    }
}
