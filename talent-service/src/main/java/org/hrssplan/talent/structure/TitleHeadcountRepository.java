package org.hrssplan.talent.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads and appends heads by level. */
@ApplicationScoped
class TitleHeadcountRepository {

    private static final String OF_YEAR =
            "from TitleHeadcount h where h.region = :region and h.year = :year and h.recording.at <= :knownAt"
                    + " order by h.revision";

    private static final String STANDING =
            """
            from TitleHeadcount h
            where h.recording.at <= :knownAt and h.year between :from and :to and h.revision =
                (select max(l.revision) from TitleHeadcount l
                 where l.region = h.region and l.year = h.year and l.recording.at <= :knownAt)
            """;

    private final EntityManager entityManager;

    TitleHeadcountRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(TitleHeadcount revision) {
        entityManager.persist(revision);
        entityManager.flush();
    }

    /** Every revision of one year, from the first. */
    List<TitleHeadcount> revisions(String region, int year, Vintage vintage) {
        return entityManager
                .createQuery(OF_YEAR, TitleHeadcount.class)
                .setParameter("region", region)
                .setParameter("year", year)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** The revision that stands, null where the year is not recorded. */
    @Nullable
    TitleHeadcount latest(String region, int year, Vintage vintage) {
        List<TitleHeadcount> all = revisions(region, year, vintage);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /**
     * By region and year.
     *
     * @param regions empty for all
     * @param from first year, inclusive
     * @param to last year, inclusive
     * @param after region and year of the last one of the page before
     */
    List<TitleHeadcount> find(
            List<String> regions, int from, int to, Vintage vintage, @Nullable TitleHeadcountKey after, int limit) {
        String text = STANDING
                + (regions.isEmpty() ? "" : " and h.region in :regions")
                + (after == null ? "" : " and (h.region > :region or (h.region = :region and h.year > :year))")
                + " order by h.region, h.year";
        TypedQuery<TitleHeadcount> query = entityManager
                .createQuery(text, TitleHeadcount.class)
                .setParameter("knownAt", vintage.knownAt())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit);
        if (!regions.isEmpty()) {
            query.setParameter("regions", regions);
        }
        if (after != null) {
            query.setParameter("region", after.region()).setParameter("year", after.year());
        }
        return query.getResultList();
    }
}
