package org.hrssplan.completeness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is limited to.
 *
 * @param region code; null for every region that reports
 * @param states an empty list limits nothing
 * @param late null for both
 */
record CompletenessFilter(@Nullable String region, List<CompletenessState> states, @Nullable Boolean late) {

    CompletenessFilter {
        states = states.stream().distinct().sorted().toList();
    }

    boolean isAskedOf(ReportingDuty duty) {
        return region == null || region.equals(duty.region());
    }

    boolean takes(Standing standing) {
        return (states.isEmpty() || states.contains(standing.state())) && (late == null || late == standing.late());
    }
}
