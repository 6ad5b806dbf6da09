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
 */
@Schema(description = "A service behind the gateway.")
public record ServiceView(Domain domain, State state, Instant since, @Nullable String reason, Readiness readiness) {
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
