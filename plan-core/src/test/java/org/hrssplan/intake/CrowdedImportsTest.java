package org.hrssplan.intake;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.hrssplan.vintage.Writes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More files than are taken at the same time, on H2, where a write that lasts makes others wait. */
public abstract class CrowdedImportsTest {

    private static final String IMPORT = "/api/v1/observations/import";
    private static final int SECONDS_AT_MOST = 30;

    /** One at a time, over a database of its own. */
    public static final class One implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:crowded;LOCK_TIMEOUT=10000",
                    "hrss-plan.import.max-concurrent", "1",
                    "hrss-plan.import.max-jobs", "1");
        }
    }

    @Inject
    protected Writes writes;

    @Inject
    protected EntityManager entityManager;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whoFindsNoPlaceIsRefusedAtOnce() throws Exception {
        BlockingQueue<Response> answers = new LinkedBlockingQueue<>();
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        threads.execute(() -> writes.run(Duration.ofSeconds(SECONDS_AT_MOST), () -> {
            writing.countDown();
            await(letGo);
        }));
        await(writing);
        threads.execute(() -> answers.add(send()));
        threads.execute(() -> answers.add(send()));

        refused(answers.poll(SECONDS_AT_MOST, SECONDS), "2");
        assertThat(answers).isEmpty();

        letGo.countDown();
        assertThat(answers.poll(SECONDS_AT_MOST, SECONDS).statusCode()).isEqualTo(422);
        // Refused and failed ones have given their places back.
        for (int n = 0; n < 3; n++) {
            assertThat(send().statusCode()).isEqualTo(422);
        }
    }

    @Test
    void noMoreJobsWaitThanMay() {
        write("insert into import_job (id, state, format, atomic, dry_run, created_at, rows_read, created_rows,"
                + " updated_rows, unchanged_rows, rejected_rows)"
                + " values ('waits', 'QUEUED', 'CSV', true, true, current_timestamp, 0, 0, 0, 0, 0)");
        refused(sendJob(), "30");

        write("update import_job set state = 'DONE'");
        assertThat(sendJob().statusCode()).isEqualTo(202);
    }

    private void write(String sql) {
        writes.run(
                Duration.ofSeconds(SECONDS_AT_MOST),
                () -> entityManager.createNativeQuery(sql).executeUpdate());
    }

    private static void refused(Response answer, String retryAfter) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", retryAfter)
                .body("code", equalTo("OVERLOADED"));
    }

    private static Response send() {
        return given().contentType("text/csv")
                .body("indicator,region,period,value,unit,source\nx,450202,2021,1,人,来源\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post(IMPORT);
    }

    private static Response sendJob() {
        return given().contentType("text/csv")
                .header("Prefer", "respond-async")
                .body("indicator,region,period,value,unit,source\n")
                .post(IMPORT);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS_AT_MOST, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
