package org.hrssplan.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The programmes of the plans that this service owns. */
@ApplicationScoped
public class ProgrammeRepository implements PanacheRepositoryBase<Programme, ProgrammeKey> {

    /** The programmes of a plan by their number, with their items. */
    public List<Programme> ofPlan(String planId) {
        return list("from Programme p left join fetch p.items where p.planId = ?1 order by p.number", planId);
    }
}
