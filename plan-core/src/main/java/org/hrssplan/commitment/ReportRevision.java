package org.hrssplan.commitment;

import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.observation.RevisionState;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a report with what became of it.
 *
 * @param decision null while it is under review
 */
public record ReportRevision(CommitmentReport report, @Nullable CommitmentDecision decision) {

    Status status() {
        return Status.of(decision == null ? null : decision.outcome);
    }

    /** The entity tag of the report while this is its latest revision. */
    String etag() {
        return RevisionState.etag(report.revision, status());
    }
}
