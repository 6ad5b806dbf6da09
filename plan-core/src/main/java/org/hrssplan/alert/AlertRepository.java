package org.hrssplan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationFinding;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Series;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Stores the steps of alerts, and reads where the alerts stand. */
@ApplicationScoped
class AlertRepository {

    private static final String PRESENT =
            """
            from AlertEvent e
            where e.recording.at <= :knownAt and e.position =
                (select max(l.position) from AlertEvent l
                 where l.region = e.region and l.plan = e.plan and l.indicator = e.indicator and l.rule = e.rule
                    and l.number = e.number and l.recording.at <= :knownAt)
            """;

    private static final String AFTER =
            """
             and (e.region > :afterRegion or (e.region = :afterRegion and (e.plan > :afterPlan
                or (e.plan = :afterPlan and (e.indicator > :afterIndicator
                    or (e.indicator = :afterIndicator and (e.rule > :afterRule
                        or (e.rule = :afterRule and e.number > :afterNumber))))))))
            """;

    private final EntityManager entityManager;

    AlertRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(AlertEvent event) {
        entityManager.persist(event);
    }

    /**
     * Where alerts stood then, by region, plan, indicator, rule and number.
     *
     * @param after the last one of the page before, null for the first page
     * @param limit at most this many
     */
    List<AlertEvent> present(AlertFilter filter, Vintage vintage, @Nullable AlertKey after, int limit) {
        Map<String, Collection<?>> wanted = new LinkedHashMap<>();
        wanted.put("plan", filter.plans());
        wanted.put("indicator", filter.indicators());
        wanted.put("region", filter.regions());
        wanted.put("rule", filter.rules());
        wanted.put("level", filter.levels());
        wanted.put("state", filter.states());
        wanted.values().removeIf(Collection::isEmpty);
        StringBuilder text = new StringBuilder(PRESENT);
        wanted.keySet().forEach(field -> text.append(" and e.%1$s in :%1$s".formatted(field)));
        text.append(after == null ? "" : AFTER).append(" order by e.region, e.plan, e.indicator, e.rule, e.number");
        TypedQuery<AlertEvent> query = entityManager
                .createQuery(text.toString(), AlertEvent.class)
                .setParameter("knownAt", vintage.knownAt())
                .setMaxResults(limit);
        wanted.forEach(query::setParameter);
        if (after != null) {
            query.setParameter("afterRegion", after.region())
                    .setParameter("afterPlan", after.plan())
                    .setParameter("afterIndicator", after.indicator())
                    .setParameter("afterRule", after.rule())
                    .setParameter("afterNumber", after.number());
        }
        return query.getResultList();
    }

    /** The steps of one alert, from the first. */
    List<AlertEvent> steps(AlertKey key, Vintage vintage) {
        return entityManager
                .createQuery(
                        """
                        from AlertEvent e
                        where e.region = :region and e.plan = :plan and e.indicator = :indicator and e.rule = :rule
                            and e.number = :number and e.recording.at <= :knownAt
                        order by e.position
                        """,
                        AlertEvent.class)
                .setParameter("region", key.region())
                .setParameter("plan", key.plan())
                .setParameter("indicator", key.indicator())
                .setParameter("rule", key.rule())
                .setParameter("number", key.number())
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** Where the latest alert of every region and rule of these indicators stands. */
    List<AlertEvent> latest(String plan, Collection<String> indicators) {
        return entityManager
                .createQuery(
                        PRESENT
                                + """
                                 and e.plan = :plan and e.indicator in :indicators and e.number =
                                    (select max(n.number) from AlertEvent n
                                     where n.region = e.region and n.plan = e.plan and n.indicator = e.indicator
                                        and n.rule = e.rule)
                                """,
                        AlertEvent.class)
                .setParameter("knownAt", Vintage.LATEST.knownAt())
                .setParameter("plan", plan)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** What the quality checks noticed about one revision. */
    List<Finding> findings(Series series, String period, int revision) {
        return entityManager
                .createQuery(
                        """
                        from ObservationFinding f
                        where f.region = :region and f.indicator = :indicator and f.period = :period
                            and f.revision = :revision
                        order by f.position
                        """,
                        ObservationFinding.class)
                .setParameter("region", series.region())
                .setParameter("indicator", series.indicator())
                .setParameter("period", period)
                .setParameter("revision", revision)
                .getResultStream()
                .map(ObservationFinding::finding)
                .toList();
    }
}
