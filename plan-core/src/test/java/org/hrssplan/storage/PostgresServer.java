package org.hrssplan.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real PostgreSQL that keeps what it acknowledges, with the two accounts of a service. */
public final class PostgresServer implements AutoCloseable {

    public static final String OWNER = "plan_owner";
    public static final String ACCOUNT = "plan_app";

    private final EmbeddedPostgres server;
    private final long pid;

    private PostgresServer(EmbeddedPostgres server) throws IOException, SQLException {
        this.server = server;
        pid = pid(server);
    }

    /** A new server with one empty database a domain named. */
    public static PostgresServer start(String... domains) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
            statement.execute("create role " + ACCOUNT + " login password '" + ACCOUNT + "'");
        }
        for (String domain : domains) {
            create(server, domain);
        }
        return new PostgresServer(server);
    }

    /** As docs/postgresql.md says. */
    private static void create(EmbeddedPostgres server, String domain) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + domain + "\" owner " + OWNER
                    + " template template0 encoding 'UTF8' locale 'C'");
            statement.execute("revoke all on database \"" + domain + "\" from public");
            statement.execute("grant connect on database \"" + domain + "\" to " + ACCOUNT);
        }
        try (Connection connection = server.getDatabase("postgres", domain).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("revoke create on schema public from public");
            statement.execute("grant create on schema public to " + OWNER);
        }
    }

    /** Address of a database, as an operator would configure it. */
    public String url(String domain) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + domain;
    }

    /** A connection of the account that owns the tables, such as an operator has. */
    public Connection connectAsOwner(String domain) throws SQLException {
        return server.getDatabase(OWNER, domain).getConnection(OWNER, OWNER);
    }

    /** What an application that is built for PostgreSQL must be told. */
    public Map<String, String> configuration(String domain) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(domain),
                "quarkus.datasource.username", ACCOUNT,
                "quarkus.datasource.password", ACCOUNT,
                "quarkus.flyway.jdbc-url", url(domain),
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER);
    }

    /** Leaves every process of the server where it is, connections open. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP", processes());
    }

    /** Lets the server go on. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT", processes());
    }

    /** Kills the processes that serve and write; their parent starts them again and recovers the databases. */
    public void crash() throws IOException, InterruptedException {
        List<ProcessHandle> all = processes();
        signal("KILL", all.subList(1, all.size()));
    }

    /** The parent first. */
    private List<ProcessHandle> processes() {
        ProcessHandle parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants()).toList();
    }

    private static long pid(EmbeddedPostgres server) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path file = Path.of(row.getString(1), "postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).get(0));
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(one -> command.add(Long.toString(one.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
