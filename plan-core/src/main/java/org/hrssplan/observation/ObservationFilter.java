package org.hrssplan.observation;

import java.time.Instant;
import java.util.List;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/**
 * What a list of observations is limited to; an empty list limits nothing.
 *
 * @param indicators codes
 * @param regions codes
 * @param periods period codes
 * @param statuses where a value stands, at least one: published ones, or latest revisions that are under review or returned
 * @param sources titles of documents
 * @param updatedAfter submitted or decided later than this
 */
public record ObservationFilter(
        List<String> indicators,
        List<String> regions,
        List<String> periods,
        List<Status> statuses,
        List<String> sources,
        @Nullable Instant updatedAfter) {

    public ObservationFilter {
        indicators = List.copyOf(indicators);
        regions = List.copyOf(regions);
        periods = List.copyOf(periods);
        statuses = statuses.stream().distinct().sorted().toList();
        sources = List.copyOf(sources);
        updatedAfter = updatedAfter == null ? null : Vintage.comparable(updatedAfter);
    }
}
