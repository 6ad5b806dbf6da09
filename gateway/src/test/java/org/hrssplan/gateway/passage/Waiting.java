package org.hrssplan.gateway.passage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Waits for a condition, for no longer than ten seconds. */
final class Waiting {
    private static final int TRIES = 200;
    private static final Executor PACED = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

    private Waiting() {}

    static void until(BooleanSupplier condition) {
        for (int left = TRIES; left > 0; left--) {
            if (CompletableFuture.supplyAsync(condition::getAsBoolean, PACED).join()) {
                return;
            }
        }
        throw new AssertionError("waited in vain");
    }

    /** Until a count has begun and stood still for half a second; tells where. */
    static long untilItStandsStill(AtomicLong count) {
        AtomicLong last = new AtomicLong();
        AtomicLong same = new AtomicLong();
        until(() -> {
            long now = count.get();
            same.set(now > 0 && last.getAndSet(now) == now ? same.get() + 1 : 0);
            return same.get() >= 10;
        });
        return count.get();
    }
}
