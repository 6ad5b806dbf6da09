package org.hrssplan.laborrelations.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads cases of wage arrears and what was recovered with what was known at an instant. */
@ApplicationScoped
public class ArrearsRepository {

    private static final String LATEST =
            """
            from ArrearsCase c
            where c.revision = (select max(l.revision) from ArrearsCase l
                where l.region = c.region and l.id = c.id and l.recording.at <= :knownAt)
            """;

    private final EntityManager entityManager;

    ArrearsRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest revision of the case of this id. */
    public Optional<ArrearsCase> find(String id, Vintage vintage) {
        return query(" and c.id = :id", vintage)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * How the cases of these regions that were owed by the end of a day stood then, in no order.
     *
     * @param on the last day of which a recovery counts
     */
    List<ArrearsPosition> positions(Collection<String> regions, LocalDate on, Vintage vintage) {
        return entityManager
                .createQuery(
                        """
                        select new org.hrssplan.laborrelations.arrears.ArrearsPosition(c.workers, c.owed,
                            coalesce((select sum(r.amount) from ArrearsRecovery r
                                where r.region = c.region and r.caseId = c.id
                                    and r.recording.at <= :knownAt and r.recoveredOn <= :on), 0.00bd),
                            c.since)
                        """
                                + LATEST + " and c.region in :regions and c.since <= :on",
                        ArrearsPosition.class)
                .setParameter("knownAt", vintage.knownAt())
                .setParameter("regions", regions)
                .setParameter("on", on)
                .getResultList();
    }

    /**
     * A page of cases by region and id.
     *
     * @param after the last one of the page before, null for the first page
     * @param limit at most this many
     */
    List<ArrearsCase> find(ArrearsFilter filter, Vintage vintage, @Nullable ArrearsCaseKey after, int limit) {
        StringBuilder text = new StringBuilder();
        text.append(filter.regions().isEmpty() ? "" : " and c.region in :regions");
        text.append(filter.states().isEmpty() ? "" : " and c.state in :states");
        text.append(after == null ? "" : " and (c.region > :region or (c.region = :region and c.id > :id))");
        text.append(" order by c.region, c.id");
        TypedQuery<ArrearsCase> query = query(text.toString(), vintage).setMaxResults(limit);
        if (!filter.regions().isEmpty()) {
            query.setParameter("regions", filter.regions());
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (after != null) {
            query.setParameter("region", after.region()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** What was recovered of one case, in the order in which it was recorded. */
    List<ArrearsRecovery> recoveries(ArrearsCase one, Vintage vintage) {
        return entityManager
                .createQuery(
                        """
                        from ArrearsRecovery r
                        where r.region = :region and r.caseId = :id and r.recording.at <= :knownAt
                        order by r.number
                        """,
                        ArrearsRecovery.class)
                .setParameter("region", one.region)
                .setParameter("id", one.id)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** What was recovered of these cases of these regions, in no order. */
    List<ArrearsRecovery> recoveriesOf(Collection<String> regions, Collection<String> ids, Vintage vintage) {
        return entityManager
                .createQuery(
                        """
                        from ArrearsRecovery r
                        where r.region in :regions and r.caseId in :ids and r.recording.at <= :knownAt
                        """,
                        ArrearsRecovery.class)
                .setParameter("regions", regions)
                .setParameter("ids", ids)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    void add(ArrearsCase revision) {
        entityManager.persist(revision);
    }

    void add(ArrearsRecovery recovery) {
        entityManager.persist(recovery);
    }

    private TypedQuery<ArrearsCase> query(String more, Vintage vintage) {
        return entityManager.createQuery(LATEST + more, ArrearsCase.class).setParameter("knownAt", vintage.knownAt());
    }
}
