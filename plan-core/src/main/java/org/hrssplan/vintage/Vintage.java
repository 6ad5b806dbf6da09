package org.hrssplan.vintage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was known at an instant: everything written at or before it.
 *
 * @param knownAt the instant; {@link #LATEST} stands for all that is known
 */
public record Vintage(Instant knownAt) {

    /** All that is known; an instant that both databases can compare with. */
    public static final Vintage LATEST = new Vintage(Instant.parse("9999-12-31T00:00:00Z"));

    private static final Instant BEFORE_ANY = Instant.EPOCH;

    /** What was known at any instant, which is cut to the microseconds that are stored. */
    public static Vintage at(Instant asOf) {
        return new Vintage(comparable(asOf));
    }

    /** The instant, or the nearest one that both databases compare with as we do. */
    public static Instant comparable(Instant instant) {
        if (instant.isBefore(BEFORE_ANY)) {
            return BEFORE_ANY;
        }
        return instant.isAfter(LATEST.knownAt) ? LATEST.knownAt : instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** The instant asked for, null for all that is known. */
    public @Nullable Instant asOf() {
        return equals(LATEST) ? null : knownAt;
    }
}
