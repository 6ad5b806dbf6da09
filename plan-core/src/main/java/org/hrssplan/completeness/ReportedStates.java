package org.hrssplan.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.period.Period;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads where the observations of regions stand. */
@ApplicationScoped
class ReportedStates {

    private final EntityManager entityManager;

    ReportedStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A revision and its review, without the value. */
    record Row(
            String region,
            String indicator,
            String period,
            int revision,
            Instant submittedAt,
            @Nullable Outcome outcome,
            @Nullable Instant decidedAt) {

        ReportedState state() {
            return new ReportedState(
                    new ObservationKey(region, indicator, period).id(),
                    indicator,
                    region,
                    Period.parse(period),
                    revision,
                    Status.of(outcome),
                    submittedAt,
                    decidedAt,
                    // Two writes never share an instant: only the loader of packages submits and publishes in one.
                    submittedAt.equals(decidedAt));
        }
    }

    /**
     * The revisions of these indicators in these regions that were decided about, or wait for it, with what was known
     * then; nobody decides any more about one that a newer one replaced.
     */
    List<ReportedState> of(Collection<String> regions, Collection<String> indicators, Vintage vintage) {
        return entityManager
                .createQuery(
                        """
                        select new org.hrssplan.completeness.ReportedStates$Row(o.region, o.indicator, o.period,
                            o.revision, s.submittedAt, d.outcome, d.decidedAt)
                        from Observation o
                        join Submission s on s.region = o.region and s.id = o.submissionId
                        left join ObservationDecision d on d.region = o.region and d.indicator = o.indicator
                            and d.period = o.period and d.revision = o.revision and d.decidedAt <= :knownAt
                        where o.region in :regions and o.indicator in :indicators and s.submittedAt <= :knownAt
                            and (d.outcome is not null or not exists (select 1 from Observation n
                                join Submission ns on ns.region = n.region and ns.id = n.submissionId
                                where n.region = o.region and n.indicator = o.indicator and n.period = o.period
                                    and n.revision > o.revision and ns.submittedAt <= :knownAt))
                        """,
                        Row.class)
                .setParameter("regions", regions)
                .setParameter("indicators", indicators)
                .setParameter("knownAt", vintage.knownAt())
                .getResultStream()
                .map(Row::state)
                .toList();
    }
}
