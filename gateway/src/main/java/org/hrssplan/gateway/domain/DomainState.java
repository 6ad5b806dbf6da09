package org.hrssplan.gateway.domain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a domain is.
 *
 * @param since when the present state began, as far back as this gateway has been running
 * @param reason why it is not OK, such as REFUSED, TIMEOUT, TOO_LARGE, BAD_ANSWER or STATUS_500; null if it is
 * @param knownAt when what is shown was last known to be right, if it is STALE; else null
 */
@Schema(description = "How a domain is.")
public record DomainState(
        Domain domain,
        State state,
        @Schema(description = "When the present state began") Instant since,
        @Schema(
                        description =
                                "Why it is not OK: REFUSED, UNKNOWN_HOST, TLS_FAILED, TIMEOUT, CONNECTION_LOST, TOO_LARGE, BUSY, BAD_ANSWER, or STATUS_ and the HTTP status; null if it is")
                @Nullable
                String reason,
        @Schema(description = "When what is shown was last known to be right, if it is STALE; else null") @Nullable
                Instant knownAt) {}
