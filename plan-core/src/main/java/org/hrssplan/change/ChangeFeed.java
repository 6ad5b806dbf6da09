package org.hrssplan.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hrssplan.vintage.Vintage;

/** Writes and reads the changes in their order. */
@ApplicationScoped
public class ChangeFeed {

    private final EntityManager entityManager;

    ChangeFeed(EntityManager entityManager) {
        this.entityManager = entityManager;
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
}
