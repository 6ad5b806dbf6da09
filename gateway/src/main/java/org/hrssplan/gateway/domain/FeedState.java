package org.hrssplan.gateway.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the gateway learns what changes at a domain. */
@Schema(
        description =
                "FOLLOWING: the domain tells by itself, at once. POLLING: it is asked twice a second. LOST: neither works, so every answer is asked for again.")
public enum FeedState {
    /** The domain tells by itself. */
    FOLLOWING,
    /** It is asked again and again. */
    POLLING,
    /** Neither works: what is kept is not shown without asking for it again. */
    LOST
}
