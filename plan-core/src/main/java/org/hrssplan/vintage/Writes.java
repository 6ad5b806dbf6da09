package org.hrssplan.vintage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Runs everything that writes, in transactions of their own.
 *
 * <p>On the embedded H2 one transaction writes at a time, from its first statement until its commit is on the disk. H2
 * saves its tables one after the other while others go on writing: after a crash a row may be there without the note
 * that it was never committed, or a commit in one table and not in the next (h2database issue 2080). While nobody else
 * writes, what it saves is whole.
 */
@ApplicationScoped
public class Writes {

    private static final int ATTEMPTS = 4;

    /** How long a write waits for the others on H2; one that lasts longer is in the way. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Event<Written> written;
    private final @Nullable ReentrantLock oneWriter;

    Writes(Event<Written> written, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.written = written;
        this.oneWriter = databaseKind.equals("h2") ? new ReentrantLock(true) : null;
    }

    /**
     * Runs a write in a new transaction, again from its beginning if another write came in between. Within a write
     * another one may be run, which is committed by itself.
     *
     * @param timeout after which the transaction is given up, in whole seconds
     * @throws ApiException SERVICE_UNAVAILABLE if another write comes in between time after time, or one that lasts is
     *     in the way
     */
    public <T> T run(Duration timeout, Supplier<T> write) {
        T result = alone(timeout, write);
        written.fire(new Written());
        return result;
    }

    private <T> T alone(Duration timeout, Supplier<T> write) {
        if (oneWriter == null) {
            return repeatedly(timeout, write);
        }
        await(oneWriter);
        try {
            return repeatedly(timeout, write);
        } finally {
            oneWriter.unlock();
        }
    }

    /** Runs a write that has no result, as {@link #run(Duration, Supplier)} does. */
    public void run(Duration timeout, Runnable write) {
        run(timeout, () -> {
            write.run();
            return true;
        });
    }

    private static void await(ReentrantLock lock) {
        try {
            if (lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw unavailable();
    }

    private static <T> T repeatedly(Duration timeout, Supplier<T> write) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(timeout, write);
            } catch (RuntimeException e) {
                boolean collided = DatabaseException.isCollision(e);
                if (!collided && !DatabaseException.isLocked(e)) {
                    throw e;
                }
                if (!collided || attempt == ATTEMPTS) {
                    throw unavailable();
                }
            }
        }
    }

    private static <T> T once(Duration timeout, Supplier<T> write) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(timeout.toSeconds()))
                .call(write::get);
    }

    private static ApiException unavailable() {
        return new ApiException(ErrorCode.SERVICE_UNAVAILABLE).withRetryAfter(Duration.ofSeconds(1));
    }
}
