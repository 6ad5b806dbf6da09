package org.hrssplan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(RequestDeadlineTest.OneWorker.class)
class RequestDeadlineTest {
    private static final String HELD = "/api/v1/held";
    private static final String ECHOES = "/api/v1/echoes";

    /** Who comes second waits. */
    public static class OneWorker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.thread-pool.core-threads", "1", "quarkus.thread-pool.max-threads", "1");
        }
    }

    @Inject
    Held held;

    @Inject
    LoadShedding shedding;

    @Test
    void whatHasWaitedTooLongIsNotBegun() throws Exception {
        int before = held.writes.get();
        try (OpenRequest first = OpenRequest.send("POST", HELD, "Content-Length: 0\r\n")) {
            assertThat(held.arrived.tryAcquire(Held.SECONDS, TimeUnit.SECONDS)).isTrue();
            try (OpenRequest late = OpenRequest.send("POST", HELD, "Content-Length: 0\r\nRequest-Timeout: 1\r\n");
                    OpenRequest patient =
                            OpenRequest.send("POST", HELD, "Content-Length: 0\r\nRequest-Timeout: 86400000\r\n")) {
                LoadSheddingTest.until(() -> shedding.inFlight() == 3);
                long seen = System.nanoTime();
                LoadSheddingTest.until(() -> System.nanoTime() - seen > TimeUnit.MILLISECONDS.toNanos(1));
                held.mayWrite.release(2);

                assertThat(first.answer()).startsWith("HTTP/1.1 200 ").endsWith("written");
                assertThat(late.answer())
                        .startsWith("HTTP/1.1 503 ")
                        .containsIgnoringCase("\r\nRetry-After: 1\r\n")
                        .contains("\"code\":\"DEADLINE_EXCEEDED\"");
                assertThat(patient.answer()).startsWith("HTTP/1.1 200 ").endsWith("written");
            }
        }
        assertThat(held.writes.get() - before).isEqualTo(2);
        assertThat(held.written.tryAcquire(2)).isTrue();
        assertThat(held.arrived.tryAcquire()).isTrue();
    }

    @Test
    void whatHasBegunIsFinishedThoughItsSenderLeaves() throws Exception {
        int before = held.writes.get();
        OpenRequest left = OpenRequest.send("POST", HELD, "Content-Length: 0\r\nRequest-Timeout: 60000\r\n");
        assertThat(held.arrived.tryAcquire(Held.SECONDS, TimeUnit.SECONDS)).isTrue();
        left.close();
        LoadSheddingTest.until(() -> shedding.inFlight() == 0);
        held.mayWrite.release();

        assertThat(held.written.tryAcquire(Held.SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(held.writes.get() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 999999, true",
        "1, 0, 1000000, false",
        "1500, -5, 1499999994, true",
        "1500, -5, 1499999995, false"
    })
    void theTimeBeginsWithTheArrival(long millis, long arrived, long now, boolean begun) {
        if (begun) {
            assertThatCode(() -> RequestDeadline.refuseWhatIsOver(millis, arrived, now))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> RequestDeadline.refuseWhatIsOver(millis, arrived, now))
                    .isInstanceOf(ApiException.class)
                    .hasMessage("DEADLINE_EXCEEDED");
        }
    }

    /** {@link System#nanoTime()} may overflow. */
    @Test
    void theClockMayTurnOver() {
        assertThatCode(() -> RequestDeadline.refuseWhatIsOver(1, Long.MAX_VALUE - 5, Long.MIN_VALUE + 5))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "x", "1s", "+5", "86400001", "99999999999999999999", "1e3", "1, 2"})
    void whatIsNoTimeIsRefused(String value) {
        HttpRulesTest.problem(given().header("Request-Timeout", value).get(ECHOES), ErrorCode.INVALID_PARAMETER)
                .body("detail", containsString("Request-Timeout"));
    }

    @Test
    void oneThatIsGivenTwiceIsRefusedAndOneThatIsLongEnoughIsNot() {
        HttpRulesTest.problem(
                given().header("Request-Timeout", "60000")
                        .header("Request-Timeout", "60000")
                        .get(ECHOES),
                ErrorCode.INVALID_PARAMETER);
        given().header("Request-Timeout", "86400000").get(ECHOES).then().statusCode(200);
        given().header("Request-Timeout", "").get(ECHOES).then().statusCode(400);
    }
}
