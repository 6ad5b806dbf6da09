package org.hrssplan.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hrssplan.sample.SampleRegions;
import org.hrssplan.storage.PostgresServer;
import org.postgresql.PGConnection;

/** A PostgreSQL that keeps what it acknowledges, seen by the one who administers it. */
final class Database implements AutoCloseable {

    private static final String NAME = "employment";
    private static final int BUFFER = 1 << 16;

    private final PostgresServer server;
    private final Connection connection;

    private Database(PostgresServer server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    static Database start() throws IOException, SQLException {
        PostgresServer server = PostgresServer.start(NAME);
        return new Database(server, DriverManager.getConnection(server.url(NAME), "postgres", "postgres"));
    }

    String url() {
        return server.url(NAME);
    }

    Map<String, String> configuration() {
        return server.configuration(NAME);
    }

    /** How long a statement takes from being sent to its last row being read; it must give this many. */
    Duration read(String sql, int rows) throws SQLException {
        long start = System.nanoTime();
        int found = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    result.getString(column);
                }
                found++;
            }
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (found != rows) {
            throw new IllegalStateException(found + " rows, not " + rows);
        }
        return taken;
    }

    /** Adds the fictional city and its counties: as many as no plan has. */
    void addRegions(int counties) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into region values (?, ?, ?, 'area'," + " 'LOCAL', null)")) {
            for (int county = 0; county <= counties; county++) {
                String code = SampleRegions.code(county);
                insert.setString(1, code);
                insert.setString(2, code);
                insert.setString(3, code);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Leaves the dictionaries and the plan, and nothing that was reported; nothing is left to be written later. */
    void empty() throws SQLException {
        execute("truncate observation, observation_decision, observation_finding, submission, change, import_job,"
                + " import_rejection");
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /** Adds figures as if they had been submitted long ago. */
    void store(List<Path> rows) throws IOException, SQLException {
        for (Path file : rows) {
            copy(file, "observation");
        }
        execute("insert into submission select distinct region_code, submission_id, timestamptz '2021-01-01 00:00Z'"
                + " from observation on conflict do nothing");
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /** How long COPY of all columns takes into a table that has them and nothing else. */
    Duration copyUnconstrained(Path rows) throws IOException, SQLException {
        execute("drop table if exists unconstrained");
        execute("create table unconstrained as select * from observation with no data");
        execute("checkpoint");
        long start = System.nanoTime();
        copy(rows, "unconstrained");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void copy(Path rows, String table) throws IOException, SQLException {
        try (InputStream in = Files.newInputStream(rows)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in, BUFFER);
        }
    }

    /** As the one who owns everything. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
