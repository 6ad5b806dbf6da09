package org.hrssplan.completeness;

import java.time.Instant;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where one revision of an observation stands.
 *
 * @param observation its id, the same for all revisions
 * @param revision 1 or more
 * @param decidedAt when it was published or returned; null while it is in review
 * @param fromPackage whether it came with the plan's package: when the region had it ready is not known
 */
record ReportedState(
        String observation,
        String indicator,
        String region,
        Period period,
        int revision,
        Status status,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean fromPackage) {}
