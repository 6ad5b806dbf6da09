package org.hrssplan.employment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads headcounts with what was known at an instant. */
@ApplicationScoped
public class HeadcountRepository {

    private static final String LATEST =
            """
            from Headcount h
            where h.revision = (select max(l.revision) from Headcount l
                where l.region = h.region and l.employer = h.employer and l.period = h.period
                    and l.recording.at <= :knownAt)
            """;

    private final EntityManager entityManager;

    HeadcountRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What the index needs of a headcount. */
    public record Count(String employer, String month, long headcount) {}

    /** The latest revisions of these employers in these months, in no order. */
    List<Headcount> of(Collection<String> regions, Collection<String> employers, Collection<String> months) {
        return query(
                        " and h.region in :regions and h.employer in :employers and h.period in :periods",
                        Headcount.class,
                        Vintage.LATEST)
                .setParameter("regions", regions)
                .setParameter("employers", employers)
                .setParameter("periods", months)
                .getResultList();
    }

    /** What the employers of these regions had in these months, in no order. */
    List<Count> counts(Collection<String> regions, Collection<String> months, Vintage vintage) {
        return entityManager
                .createQuery(
                        "select new org.hrssplan.employment.monitoring.HeadcountRepository$Count(h.employer, h.period,"
                                + " h.headcount) " + LATEST + " and h.region in :regions and h.period in :periods",
                        Count.class)
                .setParameter("knownAt", vintage.knownAt())
                .setParameter("regions", regions)
                .setParameter("periods", months)
                .getResultList();
    }

    /** The months in which an employer of these regions has reported and is in the sample, in order. */
    List<String> months(Collection<String> regions, Vintage vintage) {
        return entityManager
                .createQuery(
                        """
                        select distinct h.period
                        from Headcount h join MonitoredEmployer e on e.region = h.region and e.id = h.employer
                        where h.region in :regions and h.recording.at <= :knownAt
                            and e.revision = (select max(l.revision) from MonitoredEmployer l
                                where l.region = e.region and l.id = e.id and l.recording.at <= :knownAt)
                            and h.period >= e.firstMonth and (e.lastMonth is null or h.period <= e.lastMonth)
                        order by h.period
                        """,
                        String.class)
                .setParameter("regions", regions)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /**
     * A page of headcounts by region, employer and month.
     *
     * @param after the last one of the page before, null for the first page
     * @param limit at most this many
     */
    List<Headcount> find(HeadcountFilter filter, Vintage vintage, @Nullable HeadcountKey after, int limit) {
        StringBuilder text = new StringBuilder();
        text.append(filter.regions().isEmpty() ? "" : " and h.region in :regions");
        text.append(filter.employers().isEmpty() ? "" : " and h.employer in :employers");
        text.append(filter.from() == null ? "" : " and h.period >= :from");
        text.append(filter.to() == null ? "" : " and h.period <= :to");
        if (after != null) {
            text.append(
                    """
                     and (h.region > :region or (h.region = :region and (h.employer > :employer
                        or (h.employer = :employer and h.period > :period))))
                    """);
        }
        text.append(" order by h.region, h.employer, h.period");
        TypedQuery<Headcount> query =
                query(text.toString(), Headcount.class, vintage).setMaxResults(limit);
        if (!filter.regions().isEmpty()) {
            query.setParameter("regions", filter.regions());
        }
        if (!filter.employers().isEmpty()) {
            query.setParameter("employers", filter.employers());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from().toString());
        }
        if (filter.to() != null) {
            query.setParameter("to", filter.to().toString());
        }
        if (after != null) {
            query.setParameter("region", after.region())
                    .setParameter("employer", after.employer())
                    .setParameter("period", after.period());
        }
        return query.getResultList();
    }

    void add(Headcount revision) {
        entityManager.persist(revision);
    }

    private <T> TypedQuery<T> query(String more, Class<T> type, Vintage vintage) {
        return entityManager.createQuery(LATEST + more, type).setParameter("knownAt", vintage.knownAt());
    }
}
