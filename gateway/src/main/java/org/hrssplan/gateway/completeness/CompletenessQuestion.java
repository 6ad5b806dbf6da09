package org.hrssplan.gateway.completeness;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.gateway.part.PlanQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What every domain is asked.
 *
 * @param region code; null for every region that reports
 * @param states an empty list limits nothing
 * @param late null for both
 */
record CompletenessQuestion(
        PlanQuestion plan, @Nullable String region, List<CompletenessState> states, @Nullable Boolean late) {

    CompletenessQuestion {
        states = states.stream().distinct().sorted().toList();
    }

    /** Path and query at a service. */
    String uri(int limit, @Nullable String cursor) {
        List<String> query = new ArrayList<>();
        if (region != null) {
            query.add(PlanQuestion.parameter("region", region));
        }
        states.forEach(state -> query.add(PlanQuestion.parameter("state", state)));
        if (late != null) {
            query.add(PlanQuestion.parameter("late", late));
        }
        query.add(PlanQuestion.parameter("limit", limit));
        if (cursor != null) {
            query.add(PlanQuestion.parameter("cursor", cursor));
        }
        return plan.uri("completeness", query);
    }

    boolean takes(CompletenessEntry entry) {
        return (states.isEmpty() || states.contains(entry.state()))
                && (late == null || late == entry.late())
                && (region == null || region.equals(entry.region()));
    }
}
