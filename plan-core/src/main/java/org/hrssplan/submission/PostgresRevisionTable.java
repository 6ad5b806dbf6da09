package org.hrssplan.submission;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hrssplan.quality.Series;
import org.hrssplan.vintage.DatabaseException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyIn;

/**
 * In PostgreSQL many series are looked up by one statement, and many revisions appended by one COPY: the server takes
 * them in while the next are made ready.
 */
final class PostgresRevisionTable extends RevisionTable {

    private static final String READ_SERIES =
            READ.formatted("unnest(?, ?) as wanted(region_code, indicator_code) join observation o"
                            + " on o.region_code = wanted.region_code and o.indicator_code = wanted.indicator_code")
                    + " where o.period = any(?) order by o.revision";

    private static final String COPY = "copy observation" + COLUMNS + " from stdin";

    /** Fewer rows go by plain inserts, which need one exchange with the server less. */
    private static final int FEW = 10;

    private final CopyText text = new CopyText();
    private @Nullable CopyIn copy;

    PostgresRevisionTable(Connection connection) {
        super(connection);
    }

    @Override
    protected void readStored(Collection<Series> series, Collection<String> periods, Consumer<StoredRevision> reader)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ_SERIES)) {
            // Planned each time: a plan that is kept would have been made while the table was small, and read it as a
            // whole ever after.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setArray(1, array(series.stream().map(Series::region).toArray()));
            select.setArray(2, array(series.stream().map(Series::indicator).toArray()));
            select.setArray(3, array(periods.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                readAll(rows, reader);
            }
        }
    }

    private Array array(Object[] values) throws SQLException {
        return connection.createArrayOf("varchar", values);
    }

    @Override
    protected void appendRevisions(List<NewRevision> revisions) throws SQLException {
        CopyIn open = copy;
        if (open == null && revisions.size() < FEW) {
            super.appendRevisions(revisions);
            return;
        }
        if (open == null) {
            open = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            copy = open;
        }
        for (NewRevision one : revisions) {
            write(one);
            if (text.isFull()) {
                text.flush(open);
            }
        }
        text.flush(open);
    }

    private void write(NewRevision one) {
        text.field(one.key().region());
        text.field(one.key().indicator());
        text.field(one.key().period());
        text.field(one.revision());
        text.field(one.printed());
        text.field(one.unit());
        text.field(one.baseValue() == null ? null : one.baseValue().toPlainString());
        text.field(one.source().document());
        text.field(one.source().section());
        text.field(one.source().table());
        text.field(one.source().row());
        text.field(one.note());
        text.field(one.submissionId());
        text.endRow();
    }

    @Override
    protected void endAppending() throws SQLException {
        CopyIn open = copy;
        if (open != null) {
            open.endCopy();
            copy = null;
        }
    }

    @Override
    public void close() {
        // The connection waits for the end of a COPY for ever, its rollback too.
        try {
            if (copy != null && copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        } finally {
            super.close();
        }
    }
}
