package org.hrssplan.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.IfMatch;
import org.hrssplan.observation.ObservationDecision;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationService;
import org.hrssplan.observation.ObservationView;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.observation.Publications;
import org.hrssplan.observation.RevisionState;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Decides about the latest revision of an observation, within the running transaction. */
@ApplicationScoped
public class ReviewService {

    private final ObservationService observations;
    private final Access access;
    private final AuditNotes notes;
    private final Publications publications;
    private final Journal journal;

    ReviewService(
            ObservationService observations,
            Access access,
            AuditNotes notes,
            Publications publications,
            Journal journal) {
        this.observations = observations;
        this.access = access;
        this.notes = notes;
        this.publications = publications;
        this.journal = journal;
    }

    /** What a decision takes the place of; every revision is kept with its content. */
    record UnderReview(int revision, Status status) {}

    /**
     * Publishes or returns the latest revision of the observation of this id.
     *
     * @param ifMatch the entity tag that the reviewer has seen
     * @throws ApiException OBSERVATION_NOT_FOUND also for what is of another region, OWN_SUBMISSION, PRECONDITION_REQUIRED, PRECONDITION_FAILED, CONFLICT if it is not under
     *     review, VALIDATION_FAILED for a return without reason
     */
    ObservationView decide(String id, Outcome outcome, Remark remark, @Nullable String ifMatch, Locale language) {
        remark.requireFor(outcome, new FieldChecks(language));
        // First of all, since it is the lock: what is read now cannot change before the decision stands.
        Instant at = journal.nextInstant();
        List<RevisionState> revisions = observations.states(id);
        RevisionState latest = revisions.get(revisions.size() - 1);
        access.requireOrHide(latest.observation().region, ErrorCode.OBSERVATION_NOT_FOUND, id);
        access.requireOther(latest.submission().account);
        IfMatch.require(ifMatch, latest.etag());
        if (latest.status() != Status.SUBMITTED) {
            throw new ApiException(ErrorCode.CONFLICT, latest.status());
        }
        notes.before(new UnderReview(latest.observation().revision, latest.status()));
        ObservationKey key = latest.observation().key();
        boolean corrects = revisions.stream().anyMatch(one -> one.status() == Status.PUBLISHED);
        publications.decide(
                key,
                new ObservationDecision(
                        key,
                        latest.observation().revision,
                        outcome,
                        at,
                        access.named(remark.decidedBy()),
                        remark.reason()),
                corrects);
        List<ObservationView> after = observations.revisions(id, Vintage.LATEST, access.reading());
        return after.get(after.size() - 1);
    }
}
