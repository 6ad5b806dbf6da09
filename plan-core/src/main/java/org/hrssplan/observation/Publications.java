package org.hrssplan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.hrssplan.change.Change;
import org.hrssplan.change.ChangeFeed;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.vintage.Journal;

/** Writes decisions of reviews, and what was published before it came here. */
@ApplicationScoped
public class Publications {

    private final EntityManager entityManager;
    private final Journal journal;
    private final ChangeFeed changes;
    private final Event<Published> published;

    Publications(EntityManager entityManager, Journal journal, ChangeFeed changes, Event<Published> published) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.changes = changes;
        this.published = published;
    }

    /**
     * Appends first revisions that a document has published already.
     *
     * @param submittedBy the document
     * @param at the instant that the running transaction took from the journal
     * @param submission its number
     * @param given made for that number
     */
    @Transactional(TxType.MANDATORY)
    public void publish(String submittedBy, Instant at, long submission, List<Observation> given) {
        given.stream()
                .map(one -> one.region)
                .distinct()
                .forEach(region -> entityManager.persist(new Submission(region, submission, at, submittedBy, null)));
        // One kind after the other, so that they are inserted in batches, and what is referred to stands first.
        given.forEach(entityManager::persist);
        entityManager.flush();
        given.forEach(one -> entityManager.persist(
                new ObservationDecision(one.key(), one.revision, Outcome.PUBLISHED, at, null, null)));
        given.forEach(one -> announce(Change.Type.OBSERVATION_PUBLISHED, one.key(), one.revision, at));
        entityManager.flush();
        entityManager.clear();
    }

    /**
     * Appends the decision of a review at the running transaction's instant.
     *
     * @param corrects whether an earlier revision is published
     */
    @Transactional(TxType.MANDATORY)
    public void decide(ObservationKey key, ObservationDecision decision, boolean corrects) {
        entityManager.persist(decision);
        if (decision.outcome == Outcome.PUBLISHED) {
            Change.Type type = corrects ? Change.Type.OBSERVATION_CORRECTED : Change.Type.OBSERVATION_PUBLISHED;
            announce(type, key, decision.revision, decision.decidedAt);
            published.fire(new Published(key, decision.decidedAt));
        }
    }

    private void announce(Change.Type type, ObservationKey key, int revision, Instant at) {
        changes.append(new Change(journal.nextSeq(), type, key.region(), key.indicator(), key.period(), revision, at));
    }
}
