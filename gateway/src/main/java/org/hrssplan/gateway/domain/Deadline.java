package org.hrssplan.gateway.domain;

import java.time.Duration;

/**
 * A point in time until which an answer must be there; of the monotonic clock, since a clock on the wall may be set.
 *
 * @param nanos of {@link System#nanoTime()}
 */
public record Deadline(long nanos) {
    /** The deadline that lies this far ahead. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Milliseconds that are left; at least one, since timers want that. */
    long millisLeft() {
        return Math.max(1, (nanos - System.nanoTime()) / 1_000_000);
    }

    boolean isOver() {
        return System.nanoTime() - nanos >= 0;
    }
}
