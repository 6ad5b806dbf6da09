package org.hrssplan.auditlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.vintage.ChainHead;
import org.hrssplan.vintage.DatabaseException;
import org.jspecify.annotations.Nullable;

/** Reads and verifies the audit log. */
@ApplicationScoped
class AuditService {

    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    private final DataSource database;

    AuditService(DataSource database) {
        this.database = database;
    }

    /** A page of entries in the order of the chain; INVALID_CURSOR, INVALID_PARAMETER for a limit below 1. */
    Page<AuditView> list(AuditFilter filter, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = "audit " + filter;
        long after = cursor == null ? 0 : Paging.decodeNumber(cursor, fingerprint);
        List<ChainLink> found;
        try (Connection connection = database.getConnection()) {
            found = AuditTable.read(connection, after, filter.condition(), size + 1);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        List<AuditView> shown = found.stream().limit(size).map(AuditView::of).toList();
        String next = found.size() > size
                ? Paging.encode(Long.toString(shown.get(size - 1).seq()), fingerprint)
                : null;
        return new Page<>(shown, next);
    }

    /**
     * Verifies the chain.
     *
     * @param head one that was written down earlier, {@code seq:hash}; null for none
     * @throws ApiException INVALID_PARAMETER for a head of another form
     */
    ChainVerification verify(@Nullable String head) {
        ChainHead known = null;
        if (head != null) {
            known = head(head);
            if (known == null) {
                throw new ApiException(ErrorCode.INVALID_PARAMETER, "head", head);
            }
        }
        try {
            return new ChainVerifier(database::getConnection).verify(known);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The head that is written so; null if none is. */
    static @Nullable ChainHead head(String text) {
        Matcher form = HEAD.matcher(text);
        return form.matches() ? new ChainHead(Long.parseLong(form.group(1)), form.group(2)) : null;
    }
}
