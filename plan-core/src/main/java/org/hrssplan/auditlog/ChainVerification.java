package org.hrssplan.auditlog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.vintage.ChainHead;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit log is what was written.
 *
 * @param entries that follow each other without a fault, from the first
 * @param intact whether that is all of them
 * @param firstBroken the first that does not; null where all do
 * @param head the last link, to be kept elsewhere
 */
public record ChainVerification(long entries, boolean intact, @Nullable FirstBroken firstBroken, ChainHead head) {

    /** The first link that is broken, and how. */
    public record FirstBroken(long seq, Reason reason) {}

    /** How a link is broken. */
    @Schema(name = "BrokenLink")
    public enum Reason {
        /** The entry, or the end that was written down, is not what it was. */
        CHANGED,
        /** The entry is not there, and later ones are. */
        MISSING,
        /** What follows the entry before stands elsewhere. */
        REORDERED,
        /** The entry and all behind it are not there. */
        TRUNCATED
    }

    static ChainVerification intact(ChainHead head) {
        return new ChainVerification(head.seq(), true, null, head);
    }

    static ChainVerification broken(long seq, Reason reason, ChainHead head) {
        return new ChainVerification(seq - 1, false, new FirstBroken(seq, reason), head);
    }
}
