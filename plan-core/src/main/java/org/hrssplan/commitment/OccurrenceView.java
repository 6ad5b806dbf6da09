package org.hrssplan.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hrssplan.fulfilment.FulfilmentState;
import org.hrssplan.fulfilment.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * One time that a commitment is to be kept, and what is published of it.
 *
 * @param period by whose end: a year, or a month
 * @param milestone how far it is, null where nothing is published
 * @param value reported, in the unit of the commitment
 * @param reachedOn the day on which it was kept
 * @param evidence by what it can be checked
 * @param revision of the published report, null where nothing is published
 */
public record OccurrenceView(
        String period,
        FulfilmentState state,
        @Nullable Milestone milestone,
        @Nullable BigDecimal value,
        @Nullable LocalDate reachedOn,
        @Nullable String evidence,
        @Nullable Integer revision) {

    static OccurrenceView of(String period, FulfilmentState state, @Nullable CommitmentReport report) {
        if (report == null) {
            return new OccurrenceView(period, state, null, null, null, null, null);
        }
        CommitmentReport.Content content = report.content;
        return new OccurrenceView(
                period,
                state,
                content.milestone(),
                content.value(),
                content.reachedOn(),
                content.evidence(),
                report.revision);
    }
}
