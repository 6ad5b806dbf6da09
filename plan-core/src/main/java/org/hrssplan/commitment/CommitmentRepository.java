package org.hrssplan.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;

/** The commitments of the plans that this service owns. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<Commitment, CommitmentKey> {

    /** The commitments of a plan in their order, with their steps. */
    public List<Commitment> ofPlan(String planId) {
        return list("from Commitment c left join fetch c.steps where c.planId = ?1 order by c.position", planId);
    }

    /** The commitment of this code; COMMITMENT_NOT_FOUND if there is none. */
    public Commitment require(String planId, String code) {
        Commitment commitment = findById(new CommitmentKey(code, planId));
        if (commitment == null) {
            throw new ApiException(ErrorCode.COMMITMENT_NOT_FOUND, code);
        }
        return commitment;
    }
}
