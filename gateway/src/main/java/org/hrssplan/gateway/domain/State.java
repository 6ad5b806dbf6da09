package org.hrssplan.gateway.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a domain's part of an answer is to be taken. */
@Schema(
        description =
                "OK: it answered. STALE: it did not, this is what it said last. UNAVAILABLE: it did not, and nothing of it is known.")
public enum State {
    /** It answered. */
    OK,
    /** It did not answer; this is what it said last. */
    STALE,
    /** It did not answer, and nothing of it is known. */
    UNAVAILABLE
}
