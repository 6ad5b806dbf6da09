package org.hrssplan.gateway.commitment;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.gateway.part.PlanQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What every domain is asked; an empty list limits nothing.
 *
 * @param programmes numbers
 * @param indicators codes
 */
record CommitmentQuestion(
        PlanQuestion plan,
        List<CommitmentKind> kinds,
        List<CommitmentState> states,
        List<Integer> programmes,
        List<String> indicators) {
    /** Half of what a page may have: a promise is much longer than an alert. */
    private static final int LIMIT = 500;

    /** Path and query of a page at a service; the first one without a cursor. */
    String uri(@Nullable String cursor) {
        List<String> query = new ArrayList<>();
        kinds.forEach(kind -> query.add(PlanQuestion.parameter("kind", kind)));
        states.forEach(state -> query.add(PlanQuestion.parameter("state", state)));
        programmes.forEach(number -> query.add(PlanQuestion.parameter("programme", number)));
        indicators.forEach(code -> query.add(PlanQuestion.parameter("indicator", code)));
        query.add(PlanQuestion.parameter("limit", LIMIT));
        if (cursor != null) {
            query.add(PlanQuestion.parameter("cursor", cursor));
        }
        return plan.uri("commitments", query);
    }

    boolean takes(CommitmentEntry entry) {
        return (kinds.isEmpty() || kinds.contains(entry.kind()))
                && (states.isEmpty() || states.contains(entry.state()))
                && (programmes.isEmpty() || programmes.contains(entry.programme()))
                && (indicators.isEmpty() || indicators.contains(entry.indicator()));
    }
}
