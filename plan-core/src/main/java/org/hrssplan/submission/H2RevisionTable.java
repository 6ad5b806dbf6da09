package org.hrssplan.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;
import org.hrssplan.quality.Series;

/** In the embedded H2 a statement costs no way over a network, so every series is looked up by itself. */
final class H2RevisionTable extends RevisionTable {

    private static final String READ_SERIES = READ.formatted("observation o")
            + " where o.region_code = ? and o.indicator_code = ? and o.period = any(?) order by o.revision";

    H2RevisionTable(Connection connection) {
        super(connection);
    }

    @Override
    protected void readStored(Collection<Series> series, Collection<String> periods, Consumer<StoredRevision> reader)
            throws SQLException {
        Object[] wanted = periods.toArray();
        try (PreparedStatement select = connection.prepareStatement(READ_SERIES)) {
            for (Series one : series) {
                select.setString(1, one.region());
                select.setString(2, one.indicator());
                select.setObject(3, wanted);
                try (ResultSet rows = select.executeQuery()) {
                    readAll(rows, reader);
                }
            }
        }
    }

    @Override
    protected void endAppending() {
        // Nothing is ever on its way.
    }
}
