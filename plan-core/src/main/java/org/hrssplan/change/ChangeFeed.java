package org.hrssplan.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.change.FeedEvent.Reached;
import org.hrssplan.change.FeedEvent.Told;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.JournalEntry;
import org.hrssplan.vintage.Vintage;

/** Writes and reads the changes in their order. */
@ApplicationScoped
public class ChangeFeed {

    private final EntityManager entityManager;
    private final Journal journal;

    ChangeFeed(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** Adds a change; its number was taken from the journal by the running transaction. */
    @Transactional(TxType.MANDATORY)
    public void append(Change change) {
        entityManager.persist(change);
    }

    /**
     * The changes behind a number, in order.
     *
     * @param after the number of the last change that is known, 0 for the beginning
     * @param limit at most this many
     */
    @Transactional
    public List<ChangeView> after(long after, int limit, Vintage vintage) {
        return entityManager
                .createQuery("from Change c where c.seq > :after and c.at <= :knownAt order by c.seq", Change.class)
                .setParameter("after", after)
                .setParameter("knownAt", vintage.knownAt())
                .setMaxResults(limit)
                .getResultStream()
                .map(ChangeView::of)
                .toList();
    }

    /** How far the feed has come. */
    public Watermark watermark() {
        JournalEntry last = journal.last();
        return new Watermark(last.lastSeq, last.lastInstant);
    }

    /**
     * What a stream tells next: changes behind a number, and how far the feed has come once they are all told.
     *
     * @param after the number of the last change that was told
     * @param limit at most this many changes; with as many, more may follow
     */
    @Transactional
    List<FeedEvent> next(long after, int limit) {
        // First, since what is written meanwhile would be reached without having been told.
        Watermark watermark = watermark();
        List<ChangeView> changes = watermark.seq() > after ? after(after, limit, Vintage.LATEST) : List.of();
        List<FeedEvent> next = new ArrayList<>();
        changes.forEach(change -> next.add(new Told(change)));
        if (changes.size() < limit) {
            next.add(new Reached(watermark));
        }
        return next;
    }
}
