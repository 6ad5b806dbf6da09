package org.hrssplan.verdict;

import java.util.List;

/**
 * Which years were due through the period, and which of them are published.
 *
 * @param due years as period codes
 * @param published years that are published whole
 * @param missing due years that are not, or only in part
 */
public record Coverage(List<String> due, List<String> published, List<String> missing) {

    public Coverage {
        due = List.copyOf(due);
        published = List.copyOf(published);
        missing = List.copyOf(missing);
    }
}
