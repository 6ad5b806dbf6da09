package org.hrssplan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.quality.Finding;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads revisions with what was known at an instant. */
@ApplicationScoped
public class ObservationRepository {

    private static final String SAME_KEY =
            "%1$s.region = o.region and %1$s.indicator = o.indicator and %1$s.period = o.period";

    private static final String LATEST_PUBLISHED =
            """
            (select max(p.revision) from ObservationDecision p
             where %s and p.outcome = PUBLISHED and p.decidedAt <= :knownAt)
            """
                    .formatted(SAME_KEY.formatted("p"));

    private static final String LATEST =
            """
            (select max(l.revision) from Observation l
             join Submission ls on ls.region = l.region and ls.id = l.submissionId
             where %s and ls.submittedAt <= :knownAt)
            """
                    .formatted(SAME_KEY.formatted("l"));

    private static final String PUBLISHED =
            """
            select new org.hrssplan.observation.PublishedObservation(o, d.decidedAt)
            from Observation o
            join ObservationDecision d on %s and d.revision = o.revision
                and d.outcome = PUBLISHED and d.decidedAt <= :knownAt
            where o.region = :region and o.indicator in :indicators and o.revision =
            """
                            .formatted(SAME_KEY.formatted("d"))
                    + LATEST_PUBLISHED;

    private static final String STATES =
            """
            select new org.hrssplan.observation.RevisionState(o, s, d, %1$s,
                (select ld.outcome from ObservationDecision ld
                 where %2$s and ld.decidedAt <= :knownAt and ld.revision = %1$s))
            from Observation o
            join Submission s on s.region = o.region and s.id = o.submissionId
            left join ObservationDecision d on %3$s and d.revision = o.revision and d.decidedAt <= :knownAt
            where s.submittedAt <= :knownAt
            """
                    .formatted(LATEST, SAME_KEY.formatted("ld"), SAME_KEY.formatted("d"));

    private final EntityManager entityManager;

    ObservationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest published revision of every period of these indicators in one region. */
    public List<PublishedObservation> published(String region, Collection<String> indicators, Vintage vintage) {
        return entityManager
                .createQuery(PUBLISHED, PublishedObservation.class)
                .setParameter("region", region)
                .setParameter("indicators", indicators)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** Every revision of one observation, from the first. */
    public List<RevisionState> revisions(ObservationKey key, Vintage vintage) {
        return states(
                        STATES
                                + """
                                 and o.region = :region and o.indicator = :indicator and o.period = :period
                                order by o.revision
                                """,
                        vintage)
                .setParameter("region", key.region())
                .setParameter("indicator", key.indicator())
                .setParameter("period", key.period())
                .getResultList();
    }

    /**
     * The revisions that stand for their observations, by region, indicator, period and revision: the latest published
     * one, and the latest of all where it is under review or returned.
     *
     * @param after the last revision of the page before, null for the first page
     * @param limit at most this many
     */
    public List<RevisionState> find(ObservationFilter filter, Vintage vintage, @Nullable RevisionKey after, int limit) {
        StringBuilder text = new StringBuilder(STATES)
                .append(" and (")
                .append(standing(filter))
                .append(")");
        text.append(filter.indicators().isEmpty() ? "" : " and o.indicator in :indicators");
        text.append(filter.regions().isEmpty() ? "" : " and o.region in :regions");
        text.append(filter.periods().isEmpty() ? "" : " and o.period in :periods");
        text.append(filter.sources().isEmpty() ? "" : " and o.source.document in :sources");
        text.append(
                filter.updatedAfter() == null
                        ? ""
                        : " and (s.submittedAt > :updatedAfter or d.decidedAt > :updatedAfter)");
        if (after != null) {
            text.append(
                    """
                     and (o.region > :region or (o.region = :region and (o.indicator > :indicator
                        or (o.indicator = :indicator and (o.period > :period
                            or (o.period = :period and o.revision > :revision))))))
                    """);
        }
        text.append(" order by o.region, o.indicator, o.period, o.revision");
        TypedQuery<RevisionState> query = states(text.toString(), vintage).setMaxResults(limit);
        bind(query, filter);
        if (after != null) {
            query.setParameter("region", after.region())
                    .setParameter("indicator", after.indicator())
                    .setParameter("period", after.period())
                    .setParameter("revision", after.revision());
        }
        return query.getResultList();
    }

    private static String standing(ObservationFilter filter) {
        return filter.statuses().stream()
                .map(ObservationRepository::standing)
                .collect(Collectors.joining(") or (", "(", ")"));
    }

    private static String standing(Status status) {
        return switch (status) {
            case PUBLISHED -> "d.outcome = PUBLISHED and o.revision = " + LATEST_PUBLISHED;
            case SUBMITTED -> "d.outcome is null and o.revision = " + LATEST;
            case RETURNED -> "d.outcome = RETURNED and o.revision = " + LATEST;
        };
    }

    private static void bind(TypedQuery<?> query, ObservationFilter filter) {
        bind(query, "indicators", filter.indicators());
        bind(query, "regions", filter.regions());
        bind(query, "periods", filter.periods());
        bind(query, "sources", filter.sources());
        if (filter.updatedAfter() != null) {
            query.setParameter("updatedAfter", filter.updatedAfter());
        }
    }

    private static void bind(TypedQuery<?> query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.setParameter(name, values);
        }
    }

    private TypedQuery<RevisionState> states(String text, Vintage vintage) {
        return entityManager.createQuery(text, RevisionState.class).setParameter("knownAt", vintage.knownAt());
    }

    /** Those of the keys for which a revision is stored, whatever became of it. */
    public Set<ObservationKey> stored(Collection<ObservationKey> keys) {
        return entityManager
                .createQuery(
                        """
                        select distinct new org.hrssplan.observation.ObservationKey(o.region, o.indicator, o.period)
                        from Observation o
                        where o.region in :regions and o.indicator in :indicators and o.period in :periods
                        """,
                        ObservationKey.class)
                .setParameter("regions", distinct(keys, ObservationKey::region))
                .setParameter("indicators", distinct(keys, ObservationKey::indicator))
                .setParameter("periods", distinct(keys, ObservationKey::period))
                .getResultStream()
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> distinct(Collection<ObservationKey> keys, Function<ObservationKey, String> part) {
        return keys.stream().map(part).collect(Collectors.toSet());
    }

    /** What the quality checks noticed about these revisions. */
    public Map<RevisionKey, List<Finding>> findings(List<RevisionState> states) {
        if (states.isEmpty()) {
            return Map.of();
        }
        List<String> regions =
                states.stream().map(one -> one.observation().region).distinct().toList();
        List<String> indicators = states.stream()
                .map(one -> one.observation().indicator)
                .distinct()
                .toList();
        List<String> periods =
                states.stream().map(one -> one.observation().period).distinct().toList();
        return entityManager
                .createQuery(
                        """
                        from ObservationFinding f
                        where f.region in :regions and f.indicator in :indicators and f.period in :periods
                        order by f.region, f.indicator, f.period, f.revision, f.position
                        """,
                        ObservationFinding.class)
                .setParameter("regions", regions)
                .setParameter("indicators", indicators)
                .setParameter("periods", periods)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        one -> new RevisionKey(one.indicator, one.period, one.region, one.revision),
                        Collectors.mapping(ObservationFinding::finding, Collectors.toList())));
    }
}
