package org.hrssplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** The plans in which this service has a part. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, String> {

    /** Latest plans first, then by id. */
    public List<Plan> inOrder() {
        return list("order by startYear desc, id");
    }

    /** The codes of the regions that plans are of, each once. */
    public List<String> jurisdictions() {
        return getEntityManager()
                .createQuery(
                        "select distinct p.jurisdiction.code from Plan p order by p.jurisdiction.code", String.class)
                .getResultList();
    }

    /** The plan of this id; PLAN_NOT_FOUND if this service has no part of it. */
    public Plan require(String id) {
        Plan plan = findById(id);
        if (plan == null) {
            throw new ApiException(ErrorCode.PLAN_NOT_FOUND, id);
        }
        return plan;
    }
}
