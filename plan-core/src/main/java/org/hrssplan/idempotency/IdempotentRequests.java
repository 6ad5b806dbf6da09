package org.hrssplan.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request with an {@code Idempotency-Key} take effect once, however often it is sent. The key is stored in the
 * transaction of the effect: both are there, or neither.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final Logger LOG = Logger.getLogger(IdempotentRequests.class);
    private static final Predicate<String> FORM =
            Pattern.compile("[!-~]{1,255}").asMatchPredicate();
    private static final Duration LEAST_RETENTION = Duration.ofHours(24);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    private static final Duration CLEANING = Duration.ofSeconds(30);

    private final IdempotencyKeys keys;
    private final Duration retention;
    private final Writes writes;
    private final Clock clock;
    private final AtomicReference<Instant> nextCleaning = new AtomicReference<>(Instant.MIN);

    IdempotentRequests(IdempotencyKeys keys, IdempotencyConfig config, Writes writes, Clock clock) {
        this.keys = keys;
        this.retention = config.retention();
        this.writes = writes;
        this.clock = clock;
        if (retention.compareTo(LEAST_RETENTION) < 0) {
            throw new IllegalArgumentException("hrss-plan.idempotency.retention is below 24 hours: " + retention);
        }
    }

    void start(@Observes StartupEvent start) {
        forgetExpired(clock.instant());
    }

    /**
     * Executes a request, or gives again what it was answered. To be called in the transaction of the effect; any
     * exception rolls back all of it.
     *
     * @param key the value of Idempotency-Key; null where the request has none, and is executed every time
     * @param operation the account, method and path, and every parameter that changes the effect
     * @param fingerprint of the body, by {@link RequestFingerprint}
     * @param effect what the request does
     * @throws ApiException INVALID_IDEMPOTENCY_KEY if the key has another form than 1 to 255 visible ASCII characters,
     *     IDEMPOTENCY_KEY_REUSED if it belongs to another request, IDEMPOTENCY_IN_PROGRESS if the same request is still
     *     being executed elsewhere after the database has waited for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredAnswer once(
            @Nullable String key, String operation, String fingerprint, Supplier<StoredAnswer> effect) {
        if (key == null) {
            return effect.get();
        }
        if (!FORM.test(key)) {
            throw new ApiException(ErrorCode.INVALID_IDEMPOTENCY_KEY);
        }
        Instant now = clock.instant();
        forgetExpired(now);
        String request = RequestFingerprint.of((operation + '\n' + fingerprint).getBytes(StandardCharsets.UTF_8));
        if (!keys.take(key, request, now)) {
            return again(key, request);
        }
        StoredAnswer answer = effect.get();
        keys.complete(key, answer);
        return answer;
    }

    private StoredAnswer again(String key, String request) {
        IdempotencyKeys.Known known = keys.find(key).orElseThrow(IdempotencyKeys::inProgress);
        if (!known.request().equals(request)) {
            throw new ApiException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        return known.answer();
    }

    /** In a transaction of its own, so that no request waits for the rows that another one deletes. */
    private void forgetExpired(Instant now) {
        Instant due = nextCleaning.get();
        if (now.isBefore(due) || !nextCleaning.compareAndSet(due, now.plus(BETWEEN_CLEANINGS))) {
            return;
        }
        try {
            writes.run(CLEANING, () -> keys.deleteBefore(now.minus(retention)));
        } catch (RuntimeException e) {
            LOG.warn("Expired idempotency keys could not be deleted; they will be tried again", e);
        }
    }
}
