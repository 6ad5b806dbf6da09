package org.hrssplan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the published revisions; writing appends. */
@ApplicationScoped
public class ObservationRepository {

    private static final String PUBLISHED =
            """
            select new org.hrssplan.observation.PublishedObservation(o, d.decidedAt)
            from Observation o
            join ObservationDecision d on d.region = o.region and d.indicator = o.indicator
                and d.period = o.period and d.revision = o.revision and d.outcome = PUBLISHED
            where o.revision = (
                select max(l.revision) from ObservationDecision l
                where l.region = o.region and l.indicator = o.indicator and l.period = o.period
                    and l.outcome = PUBLISHED)
            """;

    private final EntityManager entityManager;

    ObservationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Appends a revision together with its publication. */
    public void appendPublished(Observation observation) {
        entityManager.persist(observation);
        entityManager.persist(new ObservationDecision(
                observation.key(), ObservationDecision.Outcome.PUBLISHED, observation.submittedAt));
    }

    /** The latest published revision of every period of these indicators in one region. */
    public List<PublishedObservation> published(String region, Collection<String> indicators) {
        return entityManager
                .createQuery(PUBLISHED + " and o.region = :region and o.indicator in :indicators", type())
                .setParameter("region", region)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    public Optional<PublishedObservation> published(String region, String indicator, String period) {
        return entityManager
                .createQuery(
                        PUBLISHED + " and o.region = :region and o.indicator = :indicator and o.period = :period",
                        type())
                .setParameter("region", region)
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    /**
     * The latest published revisions by region, indicator and period.
     *
     * @param after the last key of the page before, null for the first page
     * @param limit at most this many
     */
    public List<PublishedObservation> published(ObservationFilter filter, @Nullable ObservationKey after, int limit) {
        StringBuilder text = new StringBuilder(PUBLISHED);
        if (!filter.indicators().isEmpty()) {
            text.append(" and o.indicator in :indicators");
        }
        if (!filter.regions().isEmpty()) {
            text.append(" and o.region in :regions");
        }
        if (!filter.periods().isEmpty()) {
            text.append(" and o.period in :periods");
        }
        if (after != null) {
            text.append(
                    """
                     and (o.region > :region or (o.region = :region and (o.indicator > :indicator
                        or (o.indicator = :indicator and o.period > :period))))
                    """);
        }
        text.append(" order by o.region, o.indicator, o.period");
        TypedQuery<PublishedObservation> query = entityManager.createQuery(text.toString(), type());
        if (!filter.indicators().isEmpty()) {
            query.setParameter("indicators", filter.indicators());
        }
        if (!filter.regions().isEmpty()) {
            query.setParameter("regions", filter.regions());
        }
        if (!filter.periods().isEmpty()) {
            query.setParameter("periods", filter.periods());
        }
        if (after != null) {
            query.setParameter("region", after.region())
                    .setParameter("indicator", after.indicator())
                    .setParameter("period", after.period());
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static Class<PublishedObservation> type() {
        return PublishedObservation.class;
    }
}
