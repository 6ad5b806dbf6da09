package org.hrssplan.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hrssplan.vintage.Vintage;

/** Reads and appends the breakdowns of the plans that this service owns. */
@ApplicationScoped
public class BreakdownRepository {

    private static final String KNOWN = " b.planId = :plan and (b.recording.at is null or b.recording.at <= :knownAt) ";

    private static final String IN_FORCE = "from Breakdown b where" + KNOWN + "and b.state = ADOPTED and b.revision ="
            + " (select max(l.revision) from Breakdown l where l.planId = b.planId and l.code = b.code"
            + " and l.state = ADOPTED and (l.recording.at is null or l.recording.at <= :knownAt))"
            + " order by b.position";

    private final EntityManager entityManager;

    BreakdownRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The breakdowns of a plan that are in force, in the order of its annex. */
    public List<Breakdown> ofPlan(String planId, Vintage vintage) {
        return entityManager
                .createQuery(IN_FORCE, Breakdown.class)
                .setParameter("plan", planId)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** The breakdown of this indicator that is in force. */
    public Optional<Breakdown> inForce(String planId, String code, Vintage vintage) {
        return ofPlan(planId, vintage).stream()
                .filter(one -> one.code.equals(code))
                .findFirst();
    }

    /** Every revision of every breakdown of a plan, in the order of its annex and from the first. */
    List<Breakdown> revisions(String planId, Vintage vintage) {
        return entityManager
                .createQuery("from Breakdown b where" + KNOWN + "order by b.position, b.revision", Breakdown.class)
                .setParameter("plan", planId)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }

    /** Adds what is new; what is there is never changed. */
    public void append(Collection<Breakdown> revisions) {
        revisions.forEach(entityManager::persist);
        entityManager.flush();
    }
}
