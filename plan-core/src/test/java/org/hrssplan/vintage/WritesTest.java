package org.hrssplan.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.idempotency.IdempotencyProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On H2 one writes at a time. */
@QuarkusTest
@TestProfile(IdempotencyProfile.class)
class WritesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @Inject
    Writes writes;

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void anotherWriteBeginsWhenThisOneHasEnded() throws Exception {
        CountDownLatch otherBegan = new CountDownLatch(1);

        Future<?> second = writes.run(TIMEOUT, () -> {
            Future<?> waiting = other.submit(() -> writes.run(TIMEOUT, otherBegan::countDown));
            assertThat(within(otherBegan, Duration.ofMillis(300))).isFalse();
            return waiting;
        });

        second.get(10, TimeUnit.SECONDS);
        assertThat(within(otherBegan, Duration.ZERO)).isTrue();
    }

    @Test
    void aWriteWithinAWriteDoesNotWaitForItself() {
        assertThat(writes.<Integer>run(TIMEOUT, () -> writes.run(TIMEOUT, QuarkusTransaction::getStatus)))
                .isEqualTo(jakarta.transaction.Status.STATUS_ACTIVE);
    }

    @Test
    void whoFailsLetsTheNextOneBegin() throws Exception {
        assertThatThrownBy(() -> writes.run(TIMEOUT, () -> {
                    throw new ApiException(ErrorCode.RECORD_NOT_FOUND);
                }))
                .isInstanceOf(ApiException.class);

        assertThat(other.submit(() -> writes.run(TIMEOUT, () -> 1)).get(10, TimeUnit.SECONDS))
                .isEqualTo(1);
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldToComeBack() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> writes.run(TIMEOUT, () -> 1))
                    .isInstanceOfSatisfying(ApiException.class, refused -> assertThat(refused.code())
                            .isEqualTo(ErrorCode.SERVICE_UNAVAILABLE));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static boolean within(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
