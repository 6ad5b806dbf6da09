package org.hrssplan.gateway.domain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service behind the gateway.
 *
 * @param since when the present state began
 * @param reason why it is not OK
 * @param readiness what it says of itself: UP, DOWN, or UNKNOWN where it says nothing
 * @param version of its software; null where it does not say
 * @param feed how the gateway learns what changes there, and how fresh that is
 */
@Schema(description = "A service behind the gateway.")
public record ServiceView(
        Domain domain,
        State state,
        Instant since,
        @Nullable String reason,
        Readiness readiness,
        @Schema(examples = "1.0.0") @Nullable String version,
        FeedView feed) {
    /** What a service says of itself. */
    @Schema(description = "UP: it can work. DOWN: it says that it cannot. UNKNOWN: it did not say.")
    public enum Readiness {
        /** It can work. */
        UP,
        /** It says that it cannot. */
        DOWN,
        /** It did not say. */
        UNKNOWN
    }
}
