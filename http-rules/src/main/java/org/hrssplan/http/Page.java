package org.hrssplan.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the entries, in the list's own total order
 * @param next opaque cursor of the page that follows; absent on the last page
 */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that is whole on its only page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
