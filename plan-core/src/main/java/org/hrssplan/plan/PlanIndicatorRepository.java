package org.hrssplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.vintage.Vintage;

/** The rows of the plans that this service owns, each with the target that was in force by what was known. */
@ApplicationScoped
public class PlanIndicatorRepository implements PanacheRepositoryBase<PlanIndicator, PlanIndicatorKey> {

    private final TargetChangeRepository changes;

    PlanIndicatorRepository(TargetChangeRepository changes) {
        this.changes = changes;
    }

    /** The rows of a plan by their printed number, with their indicators. */
    public List<PlanIndicator> ofPlan(String planId, Vintage vintage) {
        Map<String, TargetChange> inForce = changes.inForce(planId, vintage);
        List<PlanIndicator> rows =
                list("from PlanIndicator r join fetch r.indicator where r.planId = ?1 order by r.number", planId);
        rows.forEach(row -> row.change = inForce.get(row.code));
        return rows;
    }

    /** The row of this indicator in this plan; INDICATOR_NOT_FOUND if there is none. */
    public PlanIndicator require(String planId, String code, Vintage vintage) {
        return inPlan(planId, code, vintage).orElseThrow(() -> new ApiException(ErrorCode.INDICATOR_NOT_FOUND, code));
    }

    /** The row of this indicator in this plan. */
    public Optional<PlanIndicator> inPlan(String planId, String code, Vintage vintage) {
        Optional<PlanIndicator> row = findByIdOptional(new PlanIndicatorKey(code, planId));
        row.ifPresent(one -> one.change = changes.inForce(planId, vintage).get(code));
        return row;
    }
}
