package org.hrssplan.laborrelations.casework;

import org.hrssplan.record.FieldChecks;
import org.hrssplan.submission.FieldRules;
import org.jspecify.annotations.Nullable;

/**
 * The flow of cases over a period as it is put; every number is a count of cases from 0 to 10,000,000.
 *
 * @param pendingAtStart what was pending at the end of the period before, where that is recorded
 * @param accepted in the period
 * @param closed in the period
 * @param pendingAtEnd pendingAtStart + accepted − closed
 * @param mediated settled by mediation, at most concluded; needed for MEDIATION and ARBITRATION, not for INSPECTION
 * @param concluded 审结, at most closed; needed for MEDIATION and ARBITRATION, not for INSPECTION
 * @param closedInTime closed within the legal limit, at most due; needed for INSPECTION
 * @param due whose legal limit ended in the period, also of cases that were closed before it; needed for INSPECTION
 * @param breakReason why pendingAtStart is not what was pending before, at most 1,000 characters; a blank one is none
 * @param recordedBy who writes it, at most 100 characters
 * @param note why it is revised, at most 1,000 characters
 */
public record GivenCaseFlow(
        @Nullable Long pendingAtStart,
        @Nullable Long accepted,
        @Nullable Long closed,
        @Nullable Long pendingAtEnd,
        @Nullable Long mediated,
        @Nullable Long concluded,
        @Nullable Long closedInTime,
        @Nullable Long due,
        @Nullable String breakReason,
        @Nullable String recordedBy,
        @Nullable String note) {

    private static final long MOST = 10_000_000;

    public GivenCaseFlow {
        breakReason = breakReason == null || breakReason.isBlank() ? null : breakReason;
    }

    /** Adds everything that is wrong with it by itself. */
    void check(Channel channel, FieldChecks checks) {
        boolean stock = checks.range("/pendingAtStart", pendingAtStart, 0, MOST);
        stock &= checks.range("/accepted", accepted, 0, MOST);
        stock &= checks.range("/closed", closed, 0, MOST);
        stock &= checks.range("/pendingAtEnd", pendingAtEnd, 0, MOST);
        if (stock && pendingAtStart + accepted - closed != pendingAtEnd) {
            checks.add(
                    "/pendingAtEnd", "NOT_BALANCED", pendingAtStart + " + " + accepted + " − " + closed, pendingAtEnd);
        }
        disputes(channel, stock, checks);
        inTime(channel, checks);
        checks.optionalText("/breakReason", breakReason, FieldRules.MAX_REASON);
        checks.recording(recordedBy, note);
    }

    private void disputes(Channel channel, boolean stock, FieldChecks checks) {
        if (!channel.handlesDisputes()) {
            refuse("/mediated", mediated, checks);
            refuse("/concluded", concluded, checks);
            return;
        }
        boolean parts = checks.range("/mediated", mediated, 0, MOST);
        parts &= checks.range("/concluded", concluded, 0, MOST);
        if (parts && mediated > concluded) {
            checks.add("/mediated", "ABOVE", mediated, concluded);
        }
        if (parts && stock && concluded > closed) {
            checks.add("/concluded", "ABOVE", concluded, closed);
        }
    }

    private void inTime(Channel channel, FieldChecks checks) {
        if (channel.handlesDisputes() && due == null && closedInTime == null) {
            return;
        }
        boolean parts = checks.range("/closedInTime", closedInTime, 0, MOST);
        parts &= checks.range("/due", due, 0, MOST);
        if (parts && closedInTime > due) {
            checks.add("/closedInTime", "ABOVE", closedInTime, due);
        }
    }

    private static void refuse(String field, @Nullable Long number, FieldChecks checks) {
        if (number != null) {
            checks.add(field, "NOT_HERE");
        }
    }

    /** The numbers of a flow without errors. */
    CaseCounts counts() {
        return new CaseCounts(pendingAtStart, accepted, closed, pendingAtEnd, mediated, concluded, closedInTime, due);
    }
}
