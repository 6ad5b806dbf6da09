package org.hrssplan.laborrelations.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Cases over a period, each 0 or more; pending at the start, plus accepted, less closed, are pending at the end.
 *
 * @param mediated of the concluded, settled by mediation; null for inspection
 * @param concluded of the closed, 审结; null for inspection
 * @param closedInTime of the due, closed within the legal limit; null where it is not counted
 * @param due whose legal limit ended within the period; null where it is not counted
 */
@Embeddable
public record CaseCounts(
        @Column(name = "pending_at_start") long pendingAtStart,
        long accepted,
        long closed,
        @Column(name = "pending_at_end") long pendingAtEnd,
        @Nullable Long mediated,
        @Nullable Long concluded,
        @Column(name = "closed_in_time") @Nullable Long closedInTime,
        @Nullable Long due) {}
