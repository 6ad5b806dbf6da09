package org.hrssplan.gateway.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * How far a domain's change feed has come.
 *
 * @param seq number of the last change
 * @param at instant of the last write of any kind; the same as before means that every answer is too
 */
record Watermark(long seq, Instant at) {
    Watermark {
        Objects.requireNonNull(at);
    }
}
