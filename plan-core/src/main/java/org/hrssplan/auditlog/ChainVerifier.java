package org.hrssplan.auditlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hrssplan.auditlog.AuditTable.Condition;
import org.hrssplan.auditlog.ChainVerification.Reason;
import org.hrssplan.vintage.ChainHead;
import org.jspecify.annotations.Nullable;

/** Reads the chain from its first link to its head, a page at a time, and names the first link that is broken. */
final class ChainVerifier {

    private static final int PAGE = 500;
    private static final Condition ANY = new Condition("", List.of());

    private final Connections connections;

    ChainVerifier(Connections connections) {
        this.connections = connections;
    }

    /** Where connections come from; each is closed after a page, so that nobody waits for them. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /**
     * Verifies the chain up to the head that it has when this begins.
     *
     * @param known a head that was written down earlier, and must still be in the chain; null for none
     */
    ChainVerification verify(@Nullable ChainHead known) throws SQLException {
        ChainHead head;
        try (Connection connection = connections.open()) {
            head = AuditTable.head(connection);
        }
        ChainHead reached = ChainHead.NONE;
        while (reached.seq() < head.seq()) {
            try (Connection connection = connections.open()) {
                List<ChainLink> page = AuditTable.read(connection, reached.seq(), ANY, PAGE);
                if (page.isEmpty()) {
                    return ChainVerification.broken(reached.seq() + 1, Reason.TRUNCATED, head);
                }
                for (ChainLink link : page) {
                    if (reached.seq() == head.seq()) {
                        break;
                    }
                    Reason fault = fault(connection, reached, link, known);
                    if (fault != null) {
                        return ChainVerification.broken(reached.seq() + 1, fault, head);
                    }
                    reached = link.head();
                }
            }
        }
        return end(head, reached, known);
    }

    private static @Nullable Reason fault(
            Connection connection, ChainHead before, ChainLink link, @Nullable ChainHead known) throws SQLException {
        if (link.seq() != before.seq() + 1) {
            return Reason.MISSING;
        }
        boolean follows = link.previousHash().equals(before.hash());
        if (follows && link.computedHash().equals(link.hash())) {
            return known != null && known.seq() == link.seq() && !known.equals(link.head()) ? Reason.CHANGED : null;
        }
        return !follows && AuditTable.isFollowedElsewhere(connection, before) ? Reason.REORDERED : Reason.CHANGED;
    }

    private ChainVerification end(ChainHead head, ChainHead reached, @Nullable ChainHead known) throws SQLException {
        if (!reached.equals(head)) {
            return ChainVerification.broken(Math.max(1, head.seq()), Reason.CHANGED, head);
        }
        if (known != null && known.seq() > head.seq()) {
            return ChainVerification.broken(head.seq() + 1, Reason.TRUNCATED, head);
        }
        try (Connection connection = connections.open()) {
            // Someone set the journal back: what was written then is behind its end.
            return AuditTable.beyondHead(connection) > 0
                    ? ChainVerification.broken(head.seq() + 1, Reason.CHANGED, head)
                    : ChainVerification.intact(head);
        }
    }
}
