package org.hrssplan.commitment;

import java.math.BigDecimal;
import org.hrssplan.fulfilment.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a commitment.
 *
 * @param period of the occurrence that it is about; may be absent where there is one
 * @param milestone how far it is, required
 * @param value in the unit of the commitment, a share in percent; required where a figure is promised
 * @param reachedOn the day on which it was kept, such as 2023-06-30; required for DONE
 * @param evidence by what it can be checked: a document, an acceptance report; 1 to 1,000 characters
 * @param submittedBy who reports it, at most 100 characters
 * @param note at most 1,000 characters
 */
public record GivenReport(
        @Nullable String period,
        @Nullable Milestone milestone,
        @Nullable BigDecimal value,
        @Nullable String reachedOn,
        @Nullable String evidence,
        @Nullable String submittedBy,
        @Nullable String note) {}
