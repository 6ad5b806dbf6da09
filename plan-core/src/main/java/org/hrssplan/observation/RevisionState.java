package org.hrssplan.observation;

import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationView.Status;
import org.jspecify.annotations.Nullable;

/**
 * A revision with all that happened to it, and where its observation stands.
 *
 * @param decision null while it is under review
 * @param latestRevision of the observation
 * @param latestOutcome of the latest revision's review, null while it is under review
 */
public record RevisionState(
        Observation observation,
        Submission submission,
        @Nullable ObservationDecision decision,
        int latestRevision,
        @Nullable Outcome latestOutcome) {

    /** Where this revision stands in its review. */
    public Status status() {
        return Status.of(decision == null ? null : decision.outcome);
    }

    /** Where the latest revision stands in its review. */
    public Status latestStatus() {
        return Status.of(latestOutcome);
    }

    /** The same as if this revision were the latest, for those who do not know of others. */
    RevisionState alone() {
        return new RevisionState(
                observation, submission, decision, observation.revision, decision == null ? null : decision.outcome);
    }

    /** The entity tag of the observation: another one after every step that anyone takes. */
    public String etag() {
        return etag(latestRevision, latestStatus());
    }

    /** The entity tag of an observation with this latest revision in this state. */
    public static String etag(int latestRevision, Status latestStatus) {
        return '"' + Integer.toString(latestRevision) + '-' + latestStatus + '"';
    }
}
