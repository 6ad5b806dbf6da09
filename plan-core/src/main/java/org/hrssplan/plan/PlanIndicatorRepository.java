package org.hrssplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** The rows of the plans that this service owns. */
@ApplicationScoped
public class PlanIndicatorRepository implements PanacheRepositoryBase<PlanIndicator, PlanIndicatorKey> {

    /** The rows of a plan by their printed number, with their indicators. */
    public List<PlanIndicator> ofPlan(String planId) {
        return list("from PlanIndicator r join fetch r.indicator where r.planId = ?1 order by r.number", planId);
    }

    /** The row of this indicator in this plan; INDICATOR_NOT_FOUND if there is none. */
    public PlanIndicator require(String planId, String code) {
        PlanIndicator row = findById(new PlanIndicatorKey(code, planId));
        if (row == null) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, code);
        }
        return row;
    }
}
