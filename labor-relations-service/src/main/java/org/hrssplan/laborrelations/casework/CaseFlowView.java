package org.hrssplan.laborrelations.casework;

import java.time.Instant;
import org.hrssplan.record.RecordTags;
import org.jspecify.annotations.Nullable;

/**
 * The flow of cases of a channel in a region over a period.
 *
 * @param region code
 * @param period a month, a quarter or a year
 * @param mediated settled by mediation; null for INSPECTION
 * @param concluded 审结; null for INSPECTION
 * @param closedInTime closed within the legal limit; null where it is not counted
 * @param due whose legal limit ended in the period; null where it is not counted
 * @param breakReason why pendingAtStart is not what was pending before
 * @param periodBefore the period that ends right before this one begins; null where none is recorded
 * @param pendingBefore what was pending at its end
 * @param continued whether pendingAtStart is what was pending before; null where none is recorded
 * @param revision 1 or more
 * @param recordedAt when this revision was written
 * @param recordedBy who wrote it, as they said
 * @param note why, in their words
 * @param etag for If-Match: another one after every revision, and where another period stands before, or ends with
 *     another number
 */
public record CaseFlowView(
        Channel channel,
        String region,
        String period,
        long pendingAtStart,
        long accepted,
        long closed,
        long pendingAtEnd,
        @Nullable Long mediated,
        @Nullable Long concluded,
        @Nullable Long closedInTime,
        @Nullable Long due,
        @Nullable String breakReason,
        @Nullable String periodBefore,
        @Nullable Long pendingBefore,
        @Nullable Boolean continued,
        int revision,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note,
        String etag) {

    static CaseFlowView of(CaseFlow flow, @Nullable CaseFlow before) {
        CaseCounts counts = flow.counts;
        Long pendingBefore = before == null ? null : before.counts.pendingAtEnd();
        return new CaseFlowView(
                flow.channel,
                flow.region,
                flow.period,
                counts.pendingAtStart(),
                counts.accepted(),
                counts.closed(),
                counts.pendingAtEnd(),
                counts.mediated(),
                counts.concluded(),
                counts.closedInTime(),
                counts.due(),
                flow.breakReason,
                before == null ? null : before.period,
                pendingBefore,
                pendingBefore == null ? null : pendingBefore == counts.pendingAtStart(),
                flow.revision,
                flow.recording.at(),
                flow.recording.by(),
                flow.recording.note(),
                etag(flow, before));
    }

    static String etag(CaseFlow flow, @Nullable CaseFlow before) {
        return before == null
                ? RecordTags.of(flow.revision)
                : "\"" + flow.revision + "-" + before.period + "-" + before.counts.pendingAtEnd() + "\"";
    }
}
