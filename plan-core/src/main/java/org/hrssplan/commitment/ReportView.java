package org.hrssplan.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hrssplan.fulfilment.Milestone;
import org.hrssplan.observation.ObservationView.Status;
import org.jspecify.annotations.Nullable;

/**
 * A revision of what is reported of a commitment for one occurrence.
 *
 * @param period of the occurrence: a year, or a month
 * @param value in the unit of the commitment, null where only the milestone is told
 * @param reachedOn the day on which it was kept
 * @param evidence by what it can be checked
 * @param revision 1 or more
 * @param submittedBy who reported it, as they said; null to those who do not work on the region
 * @param decidedAt when it was published or returned, null while it is under review
 * @param decidedBy who published or returned it, as they said; null to those who do not work on the region
 * @param reason why it was returned, or a remark on its publication
 * @param etag of this revision in this state, for If-Match where it is the latest
 */
public record ReportView(
        String plan,
        String commitment,
        String period,
        Milestone milestone,
        @Nullable BigDecimal value,
        @Nullable LocalDate reachedOn,
        String evidence,
        Status status,
        int revision,
        Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable String note,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        String etag) {

    /** As those see it who work on the region. */
    static ReportView of(ReportRevision revision) {
        return of(revision, true);
    }

    /** As everyone sees it, without those who submitted it and decided. */
    static ReportView withoutNames(ReportRevision revision) {
        return of(revision, false);
    }

    private static ReportView of(ReportRevision revision, boolean named) {
        CommitmentReport report = revision.report();
        CommitmentReport.Content content = report.content;
        CommitmentDecision decision = revision.decision();
        return new ReportView(
                report.planId,
                report.commitment,
                report.period,
                content.milestone(),
                content.value(),
                content.reachedOn(),
                content.evidence(),
                revision.status(),
                report.revision,
                report.submittedAt,
                named ? content.submittedBy() : null,
                content.note(),
                decision == null ? null : decision.decidedAt,
                decision == null || !named ? null : decision.decidedBy,
                decision == null ? null : decision.reason,
                revision.etag());
    }

    /** Where the report stands under its plan. */
    String path() {
        return "/api/v1/plans/" + plan + "/commitments/" + commitment + "/reports/" + period;
    }
}
