package org.hrssplan.change;

import java.time.Instant;

/**
 * A published change.
 *
 * @param seq 1, 2, 3 … in the order of the commits, without gaps
 * @param at when it was published; strictly later than that of the change before, unless both were one commit
 */
public record ChangeView(
        long seq, Change.Type type, String indicator, String region, String period, int revision, Instant at) {

    static ChangeView of(Change change) {
        return new ChangeView(
                change.seq, change.type, change.indicator, change.region, change.period, change.revision, change.at);
    }
}
