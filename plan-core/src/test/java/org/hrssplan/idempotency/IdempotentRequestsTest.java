package org.hrssplan.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.vintage.Writes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(IdempotencyProfile.class)
class IdempotentRequestsTest {
    private static final String OPERATION = "POST /api/v1/regions";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final String key = UUID.randomUUID().toString();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Inject
    IdempotentRequests requests;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager entityManager;

    @Inject
    Writes writes;

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theAnswerIsThereWithItsEffect() {
        StoredAnswer first = inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion));
        StoredAnswer second = inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion));

        assertThat(second).isEqualTo(new StoredAnswer(201, first.headers(), first.body(), true));
        assertThat(regions()).isEqualTo(1);
    }

    @Test
    void neitherIsThereAfterARollback() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    requests.once(key, OPERATION, "a", this::createRegion);
                    throw new IllegalArgumentException("later in the same transaction");
                }))
                .hasMessageContaining("later in the same transaction");
        assertThat(regions()).isZero();

        assertThat(inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion))
                        .replayed())
                .isFalse();
        assertThat(regions()).isEqualTo(1);
    }

    @Test
    void theTransactionOfAReplayIsStillGood() {
        inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion));

        inTransaction(() -> {
            requests.once(key, OPERATION, "a", this::createRegion);
            return insertRegion("after");
        });

        assertThat(regions()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"POST /api/v1/regions,b", "POST /api/v1/other,a"})
    void anotherRequestCannotHaveTheKey(String operation, String fingerprint) {
        inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion));

        assertRefused(
                () -> inTransaction(() -> requests.once(key, operation, fingerprint, this::createRegion)),
                ErrorCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(regions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u007f", "é", "键", "long"})
    void keysAreVisibleAsciiOfABoundedLength(String form) {
        String wrong = form.equals("long") ? "k".repeat(256) : form;

        assertRefused(
                () -> inTransaction(() -> requests.once(wrong, OPERATION, "a", this::createRegion)),
                ErrorCode.INVALID_IDEMPOTENCY_KEY);
        assertThat(regions()).isZero();
    }

    @Test
    void aKeyMayHaveAnyVisibleCharacter() {
        String longest = (key + "!\"~").repeat(10).substring(0, 255);

        assertThat(inTransaction(() -> requests.once(longest, OPERATION, "a", this::createRegion))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoComesInTheMiddleIsTurnedAway() throws Exception {
        var inTheMiddle = new CountDownLatch(1);
        var secondIsDone = new CountDownLatch(1);
        Future<StoredAnswer> first = threads.submit(() -> inTransaction(() -> requests.once(key, OPERATION, "a", () -> {
            inTheMiddle.countDown();
            await(secondIsDone);
            return createRegion();
        })));
        await(inTheMiddle);

        try {
            ApiException refused = assertRefused(
                    () -> inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion)),
                    ErrorCode.IDEMPOTENCY_IN_PROGRESS);
            assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        } finally {
            secondIsDone.countDown();
        }

        assertThat(first.get(10, TimeUnit.SECONDS).replayed()).isFalse();
        assertThat(inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion))
                        .replayed())
                .isTrue();
        assertThat(regions()).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneTakesEffect() throws Exception {
        int count = 8;
        var barrier = new CyclicBarrier(count);
        Callable<Boolean> request = () -> {
            barrier.await(10, TimeUnit.SECONDS);
            try {
                return inTransaction(() -> requests.once(key, OPERATION, "a", this::createRegion))
                        .replayed();
            } catch (ApiException e) {
                assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_IN_PROGRESS);
                return true;
            }
        };
        var replayed = new ArrayList<Boolean>();
        for (Future<Boolean> answer :
                threads.invokeAll(java.util.Collections.nCopies(count, request), 30, TimeUnit.SECONDS)) {
            replayed.add(answer.get());
        }

        assertThat(replayed).containsOnlyOnce(false).hasSize(count);
        assertThat(regions()).isEqualTo(1);
    }

    @Test
    void aKeyIsKeptForItsTimeAndThenForgotten() {
        var clock = new SettableClock(START);
        var keys = new IdempotencyKeys(dataSource, json);
        var own = new IdempotentRequests(keys, () -> Duration.ofHours(24), writes, clock);
        inTransaction(() -> own.once(key, OPERATION, "a", this::createRegion));

        clock.set(START.plus(Duration.ofHours(24)));
        assertThat(inTransaction(() -> own.once(key, OPERATION, "a", this::createRegion))
                        .replayed())
                .isTrue();
        clock.set(START.plus(Duration.ofMinutes(24 * 60 + 59)));
        inTransaction(() -> own.once(UUID.randomUUID().toString(), OPERATION, "a", () -> created("other")));
        assertThat(inTransaction(() -> keys.find(key))).isPresent();
        clock.set(START.plus(Duration.ofHours(25)));
        inTransaction(() -> own.once(UUID.randomUUID().toString(), OPERATION, "a", () -> created("other")));
        assertThat(inTransaction(() -> keys.find(key))).isEmpty();
    }

    @Test
    void aDayIsTheLeast() {
        var keys = new IdempotencyKeys(dataSource, json);
        Clock clock = Clock.fixed(START, ZoneOffset.UTC);

        assertThatThrownBy(() -> new IdempotentRequests(keys, () -> Duration.ofMinutes(24 * 60 - 1), writes, clock))
                .hasMessageContaining("hrss-plan.idempotency.retention");
    }

    @Test
    void thereMustBeATransaction() {
        assertThatThrownBy(() -> requests.once(key, OPERATION, "a", this::createRegion))
                .isInstanceOf(jakarta.transaction.TransactionalException.class);
        assertThat(regions()).isZero();
    }

    private static ApiException assertRefused(Runnable request, ErrorCode code) {
        var refused = new AtomicReference<ApiException>();
        assertThatThrownBy(request::run).isInstanceOfSatisfying(ApiException.class, refused::set);
        assertThat(refused.get().code()).isEqualTo(code);
        return refused.get();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Through the entity manager, to see that both are in one transaction. */
    private StoredAnswer createRegion() {
        insertRegion(UUID.randomUUID().toString());
        return created(key);
    }

    private static StoredAnswer created(String name) {
        return new StoredAnswer(
                201, Map.of("Location", "/api/v1/regions/" + name), "{\"name\":\"地区\"}".repeat(100), false);
    }

    private int insertRegion(String code) {
        return entityManager
                .createNativeQuery(
                        "insert into region (code, name, name_en, level, scheme) values (?1, ?2, 'x', 'x', 'x')")
                .setParameter(1, code)
                .setParameter(2, key)
                .executeUpdate();
    }

    private int regions() {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select count(*) from region where name = ?")) {
            select.setString(1, key);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SettableClock extends Clock {
        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
