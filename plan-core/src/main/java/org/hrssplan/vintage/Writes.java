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
     * @throws ApiException SERVICE_UNAVAILABLE if another write comes in between time after time
     */
    public static <T> T run(Duration timeout, Supplier<T> write) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(timeout, write);
            } catch (RuntimeException e) {
                if (!DatabaseException.isCollision(e)) {
                    throw e;
                }
            }
        }
        try {
            return once(timeout, write);
        } catch (RuntimeException e) {
            throw DatabaseException.isCollision(e)
                    ? new ApiException(ErrorCode.SERVICE_UNAVAILABLE).withRetryAfter(Duration.ofSeconds(1))
                    : e;
        }
    }

    private static <T> T once(Duration timeout, Supplier<T> write) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(timeout.toSeconds()))
                .call(write::get);
    }
}
