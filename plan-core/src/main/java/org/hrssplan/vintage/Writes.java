package org.hrssplan.vintage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.function.Supplier;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** Runs writes in transactions of their own. */
public final class Writes {

    private static final int ATTEMPTS = 4;

    private Writes() {}

    /**
     * Runs a write in a new transaction, again from its beginning if another write came in between.
     *
     * @param timeout after which the transaction is given up, in whole seconds
     * @throws ApiException SERVICE_UNAVAILABLE if another write comes in between time after time, or one that lasts is
     *     in the way
     */
    public static <T> T run(Duration timeout, Supplier<T> write) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(timeout, write);
            } catch (RuntimeException e) {
                boolean collided = DatabaseException.isCollision(e);
                if (!collided && !DatabaseException.isLocked(e)) {
                    throw e;
                }
                if (!collided || attempt == ATTEMPTS) {
                    throw new ApiException(ErrorCode.SERVICE_UNAVAILABLE).withRetryAfter(Duration.ofSeconds(1));
                }
            }
        }
    }

    private static <T> T once(Duration timeout, Supplier<T> write) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(timeout.toSeconds()))
                .call(write::get);
    }
}
