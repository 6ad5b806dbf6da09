package org.hrssplan.employment.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of employers is limited to; an empty list limits nothing.
 *
 * @param regions codes
 * @param industries section letters
 * @param month in which they are in the sample; null for any
 */
record EmployerFilter(List<String> regions, List<String> industries, @Nullable String month) {

    EmployerFilter {
        regions = List.copyOf(regions);
        industries = List.copyOf(industries);
    }
}
