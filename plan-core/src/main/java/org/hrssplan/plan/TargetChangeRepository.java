package org.hrssplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.vintage.Vintage;

/** Reads and appends the changes of targets. */
@ApplicationScoped
class TargetChangeRepository {

    private final EntityManager entityManager;

    TargetChangeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(TargetChange change) {
        entityManager.persist(change);
        entityManager.flush();
    }

    /** The changes of one target that were known, from the first. */
    List<TargetChange> of(String planId, String code, Vintage vintage) {
        return ofPlan(planId, vintage).stream()
                .filter(change -> change.code.equals(code))
                .toList();
    }

    /** The last change of every target of a plan that was known, by the code of the row. */
    Map<String, TargetChange> inForce(String planId, Vintage vintage) {
        Map<String, TargetChange> last = new HashMap<>();
        ofPlan(planId, vintage).forEach(change -> last.put(change.code, change));
        return last;
    }

    /** Few: a plan is reviewed once or twice. */
    private List<TargetChange> ofPlan(String planId, Vintage vintage) {
        return entityManager
                .createQuery(
                        "from TargetChange c where c.planId = :plan and c.recording.at <= :knownAt order by c.number",
                        TargetChange.class)
                .setParameter("plan", planId)
                .setParameter("knownAt", vintage.knownAt())
                .getResultList();
    }
}
