package org.hrssplan.observation;

import java.util.List;

/**
 * What a list of observations is limited to; an empty list limits nothing.
 *
 * @param indicators codes
 * @param regions codes
 * @param periods period codes
 */
public record ObservationFilter(List<String> indicators, List<String> regions, List<String> periods) {

    public ObservationFilter {
        indicators = List.copyOf(indicators);
        regions = List.copyOf(regions);
        periods = List.copyOf(periods);
    }
}
