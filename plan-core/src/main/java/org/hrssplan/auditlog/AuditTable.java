package org.hrssplan.auditlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.vintage.ChainHead;

/** The table of the audit log in SQL, for whoever has a connection: the service, or a command while it is stopped. */
final class AuditTable {

    private static final String COLUMNS =
            "seq, recorded_at, kind, account, account_name, roles, client, method, target,"
                    + " status, problem_code, subject, state_before, state_after, request_digest, trace_id, previous_hash, hash";

    private AuditTable() {}

    /** A condition that links must keep, and its arguments. */
    record Condition(String sql, List<Object> arguments) {}

    static void insert(Connection connection, ChainLink link) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_entry (" + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int column = 1;
            insert.setLong(column++, link.seq());
            insert.setObject(column++, link.at().atOffset(ZoneOffset.UTC));
            insert.setString(column++, link.kind());
            insert.setString(column++, link.account());
            insert.setString(column++, link.accountName());
            insert.setString(column++, link.roles());
            insert.setString(column++, link.client());
            insert.setString(column++, link.method());
            insert.setString(column++, link.target());
            insert.setInt(column++, link.status());
            insert.setString(column++, link.problemCode());
            insert.setString(column++, link.subject());
            insert.setString(column++, link.before());
            insert.setString(column++, link.after());
            insert.setString(column++, link.requestDigest());
            insert.setString(column++, link.traceId());
            insert.setString(column++, link.previousHash());
            insert.setString(column, link.hash());
            insert.executeUpdate();
        }
    }

    /** Links behind a number that keep a condition, in the order of their numbers. */
    static List<ChainLink> read(Connection connection, long after, Condition condition, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                + " from audit_entry where seq > ?" + condition.sql() + " order by seq fetch first " + most
                + " rows only")) {
            select.setLong(1, after);
            int parameter = 2;
            for (Object argument : condition.arguments()) {
                select.setObject(parameter++, argument);
            }
            List<ChainLink> links = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    links.add(link(row));
                }
            }
            return links;
        }
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        return new ChainLink(
                row.getLong("seq"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("account"),
                row.getString("account_name"),
                row.getString("roles"),
                row.getString("client"),
                row.getString("method"),
                row.getString("target"),
                row.getInt("status"),
                row.getString("problem_code"),
                row.getString("subject"),
                row.getString("state_before"),
                row.getString("state_after"),
                row.getString("request_digest"),
                row.getString("trace_id"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** Whether an entry at another place says that it follows this hash. */
    static boolean isFollowedElsewhere(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from audit_entry where previous_hash = ? and seq <> ?")) {
            select.setString(1, head.hash());
            select.setLong(2, head.seq() + 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }

    /** The last link as the journal has it. */
    static ChainHead head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select audit_seq, audit_hash from journal");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new ChainHead(row.getLong("audit_seq"), row.getString("audit_hash"));
        }
    }

    /** How many entries lie behind the last link of the journal, both read at one moment. */
    static long beyondHead(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select count(*) from audit_entry where seq > (select audit_seq from journal)");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
