package org.hrssplan.gateway.domain;

import org.jspecify.annotations.Nullable;

/** What came back from a domain, as bytes. */
sealed interface Reply {
    /**
     * A whole answer.
     *
     * @param etag that it carries
     */
    record Answered(int status, Body body, @Nullable String etag) implements Reply {}

    /**
     * No whole answer.
     *
     * @param retriable whether the connection broke before anything came, as a pooled one does when its server restarts
     */
    record Failed(String reason, boolean retriable) implements Reply {
        static Failed of(String reason) {
            return new Failed(reason, false);
        }
    }
}
