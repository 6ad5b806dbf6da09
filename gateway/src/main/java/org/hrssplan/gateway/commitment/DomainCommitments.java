package org.hrssplan.gateway.commitment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.gateway.commitment.CommitmentPage.Sent;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.plan.CommitmentCounts;

/** The promises of one domain, counted. */
@Schema(description = "The promises of one domain, by where they stand.")
public record DomainCommitments(Domain domain, CommitmentCounts summary) {

    static CommitmentCounts counts(Collection<Sent> items) {
        Map<CommitmentState, Integer> counts = new EnumMap<>(CommitmentState.class);
        items.forEach(one -> counts.merge(one.content().state(), 1, Integer::sum));
        return new CommitmentCounts(
                items.size(),
                counts.getOrDefault(CommitmentState.MISSED, 0),
                counts.getOrDefault(CommitmentState.LATE, 0),
                counts.getOrDefault(CommitmentState.NOT_REPORTED, 0),
                counts.getOrDefault(CommitmentState.NOT_STARTED, 0),
                counts.getOrDefault(CommitmentState.ON_TIME, 0),
                counts.getOrDefault(CommitmentState.DONE, 0));
    }
}
