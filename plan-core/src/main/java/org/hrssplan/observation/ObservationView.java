package org.hrssplan.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.source.Source;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator for a region and period.
 *
 * @param id stable over all revisions
 * @param value exact; null for a structure
 * @param qualifier set where the value is known only as an inequality
 * @param shares of a structure, in percent from the highest level
 * @param unit of the value
 * @param revision 1 or more
 * @param note in the words of who submitted it
 * @param submittedBy who submitted it, as they said; null to those who do not work on the region
 * @param decidedAt when it was published or returned, null while it is under review
 * @param decidedBy who published or returned it, as they said; null to those who do not work on the region
 * @param reason why it was returned, or a remark on its publication
 * @param findings what the quality checks noticed when it was submitted
 * @param etag of the observation, for If-Match: another one after every step that anyone takes
 */
public record ObservationView(
        String id,
        String indicator,
        String region,
        String period,
        @Nullable BigDecimal value,
        @Nullable Comparator qualifier,
        List<BigDecimal> shares,
        String unit,
        Status status,
        int revision,
        Origin origin,
        Source source,
        @Nullable String note,
        Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        List<FindingView> findings,
        String etag) {

    /** Where a value stands in its review. */
    public enum Status {
        SUBMITTED,
        PUBLISHED,
        RETURNED;

        /** The status after a review with this outcome; null for none yet. */
        public static Status of(@Nullable Outcome outcome) {
            if (outcome == null) {
                return SUBMITTED;
            }
            return outcome == Outcome.PUBLISHED ? PUBLISHED : RETURNED;
        }
    }

    /** Whether a value was reported or computed from components. */
    public enum Origin {
        REPORTED,
        COMPUTED
    }

    /**
     * A revision on the wire.
     *
     * @param named whether it says who submitted it and who decided
     */
    static ObservationView of(RevisionState state, List<FindingView> findings, boolean named) {
        Observation observation = state.observation();
        Figure figure = observation.figure();
        ObservationDecision decision = state.decision();
        Instant decidedAt = decision == null ? null : decision.decidedAt;
        return new ObservationView(
                observation.id(),
                observation.indicator,
                observation.region,
                observation.period,
                figure.value(),
                figure.qualifier(),
                figure.shares(),
                observation.unit,
                state.status(),
                observation.revision,
                Origin.REPORTED,
                observation.source,
                observation.note,
                state.submission().submittedAt,
                named ? state.submission().submittedBy : null,
                state.status() == Status.PUBLISHED ? decidedAt : null,
                decidedAt,
                decision == null || !named ? null : decision.decidedBy,
                decision == null ? null : decision.reason,
                findings,
                state.etag());
    }
}
