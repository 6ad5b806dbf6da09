package org.hrssplan.rollup;

import java.util.List;

/**
 * Which parts should be in a value, and which are.
 *
 * @param due codes of regions or periods
 * @param published those that are in, whole
 * @param missing those that are not, or only in part
 */
public record PartsCoverage(List<String> due, List<String> published, List<String> missing) {

    static final PartsCoverage NONE = new PartsCoverage(List.of(), List.of(), List.of());

    public PartsCoverage {
        due = List.copyOf(due);
        published = List.copyOf(published);
        missing = List.copyOf(missing);
    }
}
