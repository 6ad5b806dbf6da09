package org.hrssplan.employment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads employers of the sample with what was known at an instant. */
@ApplicationScoped
public class EmployerRepository {

    private static final String LATEST =
            """
            from MonitoredEmployer e
            where e.revision = (select max(l.revision) from MonitoredEmployer l
                where l.region = e.region and l.id = e.id and l.recording.at <= :knownAt)
            """;

    private final EntityManager entityManager;

    EmployerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest revision of the employer of this id. */
    public Optional<MonitoredEmployer> find(String id, Vintage vintage) {
        return query(" and e.id = :id", vintage)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The latest revisions of the employers of these ids, in no order. */
    List<MonitoredEmployer> ofIds(Collection<String> ids) {
        return query(" and e.id in :ids", Vintage.LATEST)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The latest revisions of the employers of these regions, in no order. */
    List<MonitoredEmployer> ofRegions(Collection<String> regions, Vintage vintage) {
        return query(" and e.region in :regions", vintage)
                .setParameter("regions", regions)
                .getResultList();
    }

    /**
     * A page of employers by region and id.
     *
     * @param filter what it is limited to
     * @param after the last one of the page before, null for the first page
     * @param limit at most this many
     */
    List<MonitoredEmployer> find(
            EmployerFilter filter, Vintage vintage, @Nullable MonitoredEmployerKey after, int limit) {
        StringBuilder text = new StringBuilder();
        text.append(filter.regions().isEmpty() ? "" : " and e.region in :regions");
        text.append(filter.industries().isEmpty() ? "" : " and e.industry in :industries");
        text.append(
                filter.month() == null
                        ? ""
                        : " and e.firstMonth <= :month and (e.lastMonth is null or e.lastMonth >= :month)");
        text.append(after == null ? "" : " and (e.region > :region or (e.region = :region and e.id > :id))");
        text.append(" order by e.region, e.id");
        TypedQuery<MonitoredEmployer> query = query(text.toString(), vintage).setMaxResults(limit);
        if (!filter.regions().isEmpty()) {
            query.setParameter("regions", filter.regions());
        }
        if (!filter.industries().isEmpty()) {
            query.setParameter("industries", filter.industries());
        }
        if (filter.month() != null) {
            query.setParameter("month", filter.month());
        }
        if (after != null) {
            query.setParameter("region", after.region()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    void add(MonitoredEmployer revision) {
        entityManager.persist(revision);
    }

    private TypedQuery<MonitoredEmployer> query(String more, Vintage vintage) {
        return entityManager
                .createQuery(LATEST + more, MonitoredEmployer.class)
                .setParameter("knownAt", vintage.knownAt());
    }
}
