package org.hrssplan.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.quality.Finding;
import org.hrssplan.quality.Series;
import org.hrssplan.source.Source;
import org.hrssplan.vintage.DatabaseException;

/**
 * The revisions in the database, read and appended many at a time, by one submission in its transaction. What is
 * appended may be on its way until {@link #settle}, and until then nothing else may ask the transaction's connection.
 * What the databases do not share stands in the subclasses and nowhere else.
 */
abstract class RevisionTable implements AutoCloseable {

    protected static final String READ =
            """
            select o.region_code, o.indicator_code, o.period, o.revision, o.printed, o.unit, o.document, o.section,
                o.source_table, o.source_row, o.note, o.submission_id, d.decision
            from %s
            left join observation_decision d on d.region_code = o.region_code and d.indicator_code = o.indicator_code
                and d.period = o.period and d.revision = o.revision
            """;

    protected static final String COLUMNS = "(region_code, indicator_code, period, revision, printed, unit, base_value,"
            + " document, section, source_table, source_row, note, submission_id)";

    private static final String APPEND =
            "insert into observation" + COLUMNS + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String APPEND_FINDING =
            """
            insert into observation_finding
                (region_code, indicator_code, period, revision, position, rule, severity, arguments)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Revisions with findings that wait for these to be written; they refer to revisions that must be there. */
    private static final int MOST_FOUND = 5_000;

    protected final Connection connection;
    private final List<NewRevision> found = new ArrayList<>();

    RevisionTable(Connection connection) {
        this.connection = connection;
    }

    /** Every stored revision of these series in these periods, the revisions of one key in their order. */
    final void read(Collection<Series> series, Collection<String> periods, Consumer<StoredRevision> reader) {
        try {
            endAppending();
            readStored(series, periods, reader);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Appends revisions with their findings. */
    final void append(List<NewRevision> revisions) {
        try {
            appendRevisions(revisions);
            for (NewRevision one : revisions) {
                if (!one.findings().isEmpty()) {
                    found.add(one);
                }
            }
            if (found.size() >= MOST_FOUND) {
                settle();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Has all that was appended in the database. */
    final void settle() {
        try {
            endAppending();
            if (!found.isEmpty()) {
                appendFindings();
                found.clear();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Gives up what has not settled, with the transaction. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    protected abstract void readStored(
            Collection<Series> series, Collection<String> periods, Consumer<StoredRevision> reader) throws SQLException;

    /** Has the revisions in the database, if some are on their way. */
    protected abstract void endAppending() throws SQLException;

    protected void appendRevisions(List<NewRevision> revisions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (NewRevision one : revisions) {
                bindKey(insert, one.key(), one.revision());
                insert.setString(5, one.printed());
                insert.setString(6, one.unit());
                if (one.baseValue() == null) {
                    insert.setNull(7, Types.NUMERIC);
                } else {
                    insert.setBigDecimal(7, one.baseValue());
                }
                insert.setString(8, one.source().document());
                insert.setString(9, one.source().section());
                insert.setString(10, one.source().table());
                insert.setString(11, one.source().row());
                insert.setString(12, one.note());
                insert.setLong(13, one.submissionId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void appendFindings() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND_FINDING)) {
            for (NewRevision one : found) {
                int position = 1;
                for (Finding finding : one.findings()) {
                    bindKey(insert, one.key(), one.revision());
                    insert.setInt(5, position++);
                    insert.setString(6, finding.rule().name());
                    insert.setString(7, finding.severity().name());
                    insert.setString(8, String.join("\n", finding.arguments()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bindKey(PreparedStatement statement, ObservationKey key, int revision) throws SQLException {
        statement.setString(1, key.region());
        statement.setString(2, key.indicator());
        statement.setString(3, key.period());
        statement.setInt(4, revision);
    }

    protected static void readAll(ResultSet rows, Consumer<StoredRevision> reader) throws SQLException {
        while (rows.next()) {
            String decision = rows.getString(13);
            reader.accept(new StoredRevision(
                    new ObservationKey(rows.getString(1), rows.getString(2), rows.getString(3)),
                    rows.getInt(4),
                    rows.getString(5),
                    rows.getString(6),
                    new Source(rows.getString(7), rows.getString(8), rows.getString(9), rows.getString(10)),
                    rows.getString(11),
                    rows.getLong(12),
                    decision == null ? null : Outcome.valueOf(decision)));
        }
    }
}
