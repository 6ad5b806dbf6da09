package org.hrssplan.gateway.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the plans that one domain knows, as it sends it.
 *
 * @param next cursor of the page that follows; null on the last one
 */
record PlanPage(List<PlanHead> items, @Nullable String next) {
    PlanPage {
        items = List.copyOf(Objects.requireNonNull(items));
    }
}
