package org.hrssplan.gateway.passage;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** How long one exchange may stand still and how long it may take. Runs on the exchange's event loop. */
final class Patience {
    private final Vertx vertx;
    private final Context context;
    private final long idleNanos;
    private final Runnable lost;
    private final long begun = System.nanoTime();
    private long limitNanos;
    private long moved = begun;
    private long timer;

    /**
     * Begins now.
     *
     * @param lost what to do when it is over
     */
    Patience(Vertx vertx, PassageConfig config, Runnable lost) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.idleNanos = config.idleTimeout().toNanos();
        this.limitNanos = config.timeLimit().toNanos();
        this.lost = lost;
        check();
    }

    /** Something came from one side or the other. */
    void moved() {
        moved = System.nanoTime();
    }

    /** From now on it may take as long as it likes, but not stand still. */
    void withoutLimit() {
        limitNanos = Long.MAX_VALUE;
    }

    void end() {
        vertx.cancelTimer(timer);
    }

    private void check() {
        long now = System.nanoTime();
        long left = Math.min(idleNanos - (now - moved), limitNanos - (now - begun));
        if (left <= 0) {
            lost.run();
        } else {
            // A timer forgets whose request it is for, which the log and problems tell.
            timer = vertx.setTimer(
                    TimeUnit.NANOSECONDS.toMillis(left) + 1, due -> context.runOnContext(checking -> check()));
        }
    }
}
