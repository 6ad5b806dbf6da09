package org.hrssplan.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hrssplan.quality.Series;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyIn;

/** In PostgreSQL many series are looked up by one statement, and many revisions appended by COPY. */
final class PostgresRevisionTable extends RevisionTable {

    private static final String READ_SERIES =
            READ.formatted("unnest(?, ?) as wanted(region_code, indicator_code) join observation o"
                            + " on o.region_code = wanted.region_code and o.indicator_code = wanted.indicator_code")
                    + " where o.period = any(?) order by o.revision";

    private static final String COPY = "copy observation" + COLUMNS + " from stdin";

    /** Fewer rows go by plain inserts, which need one exchange with the server less. */
    private static final int FEW = 10;

    PostgresRevisionTable(DataSource database) {
        super(database);
    }

    @Override
    protected void read(
            Connection connection,
            Collection<Series> series,
            Collection<String> periods,
            Consumer<StoredRevision> reader)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ_SERIES)) {
            // Planned each time: a plan that is kept would have been made while the table was small, and read it as a
            // whole ever after.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setArray(
                    1, array(connection, series.stream().map(Series::region).toArray()));
            select.setArray(
                    2, array(connection, series.stream().map(Series::indicator).toArray()));
            select.setArray(3, array(connection, periods.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                readAll(rows, reader);
            }
        }
    }

    private static java.sql.Array array(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("varchar", values);
    }

    @Override
    protected void append(Connection connection, List<NewRevision> revisions) throws SQLException {
        if (revisions.size() < FEW) {
            super.append(connection, revisions);
            return;
        }
        StringBuilder rows = new StringBuilder(revisions.size() * 128);
        revisions.forEach(one -> appendRow(rows, one));
        byte[] bytes = rows.toString().getBytes(UTF_8);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void appendRow(StringBuilder rows, NewRevision one) {
        field(rows, one.key().region()).append('\t');
        field(rows, one.key().indicator()).append('\t');
        field(rows, one.key().period()).append('\t').append(one.revision()).append('\t');
        field(rows, one.printed()).append('\t');
        field(rows, one.unit()).append('\t');
        field(rows, one.baseValue() == null ? null : one.baseValue().toPlainString())
                .append('\t');
        field(rows, one.source().document()).append('\t');
        field(rows, one.source().section()).append('\t');
        field(rows, one.source().table()).append('\t');
        field(rows, one.source().row()).append('\t');
        field(rows, one.note()).append('\t').append(one.submissionId()).append('\n');
    }

    /** A field of COPY's text format: \N is null, and backslash, tab and line ends are escaped. */
    private static StringBuilder field(StringBuilder rows, @Nullable String text) {
        if (text == null) {
            return rows.append("\\N");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
        return rows;
    }
}
