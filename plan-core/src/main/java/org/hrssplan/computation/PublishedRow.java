package org.hrssplan.computation;

import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A published revision, as little of it as computing needs.
 *
 * @param printed the value as written
 * @param source null where it was not asked for
 */
public record PublishedRow(
        String region,
        String indicator,
        String period,
        int revision,
        String printed,
        String unit,
        @Nullable Source source) {

    /** Without its source. */
    public PublishedRow(String region, String indicator, String period, int revision, String printed, String unit) {
        this(region, indicator, period, revision, printed, unit, null);
    }
}
