package org.hrssplan.computation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.stream.Stream;
import org.hrssplan.vintage.Vintage;

/** Reads published values without building entities, series by series along the primary key. */
@ApplicationScoped
class PublishedRows {

    // The decisions are not limited to the same series once more: of a series that is rare in a large table a
    // database expects one row, and would read all its decisions for each of its observations.
    private static final String QUERY =
            """
            select new org.hrssplan.computation.PublishedRow(o.region, o.indicator, o.period, o.revision, o.printed,
                o.unit%s)
            from Observation o
            join ObservationDecision d on d.region = o.region and d.indicator = o.indicator
                and d.period = o.period and d.revision = o.revision
            where o.region in :regions and o.indicator in :indicators
                and d.outcome = PUBLISHED and d.decidedAt <= :knownAt
            """;

    private static final String WITHOUT_SOURCE = QUERY.formatted("");
    private static final String WITH_SOURCE = QUERY.formatted(", o.source");

    private final EntityManager entityManager;

    PublishedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every revision of these indicators in these regions that was published by then. */
    Stream<PublishedRow> of(
            Collection<String> regions, Collection<String> indicators, Vintage vintage, boolean withSource) {
        return entityManager
                .createQuery(withSource ? WITH_SOURCE : WITHOUT_SOURCE, PublishedRow.class)
                .setParameter("regions", regions)
                .setParameter("indicators", indicators)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList()
                .stream();
    }
}
