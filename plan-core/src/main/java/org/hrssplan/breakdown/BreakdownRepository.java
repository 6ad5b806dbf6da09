package org.hrssplan.breakdown;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** The breakdowns of the plans that this service owns. */
@ApplicationScoped
public class BreakdownRepository implements PanacheRepositoryBase<Breakdown, BreakdownKey> {

    /** The breakdowns of a plan in the order of its annex. */
    public List<Breakdown> ofPlan(String planId) {
        return list("planId = ?1 order by position", planId);
    }

    /** The breakdown of this indicator; BREAKDOWN_NOT_FOUND if there is none. */
    public Breakdown require(String planId, String code) {
        Breakdown breakdown = findById(new BreakdownKey(code, planId));
        if (breakdown == null) {
            throw new ApiException(ErrorCode.BREAKDOWN_NOT_FOUND, code);
        }
        return breakdown;
    }
}
