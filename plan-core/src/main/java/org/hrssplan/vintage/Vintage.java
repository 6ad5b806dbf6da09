package org.hrssplan.vintage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was known at an instant: everything written at or before it.
 *
 * @param knownAt the instant; {@link #LATEST} stands for all that is known
 */
public record Vintage(Instant knownAt) {

    /** All that is known; an instant that both databases can compare with. */
    public static final Vintage LATEST = new Vintage(Instant.parse("9999-12-31T00:00:00Z"));

    /** The instant asked for, null for all that is known. */
    public @Nullable Instant asOf() {
        return equals(LATEST) ? null : knownAt;
    }
}
