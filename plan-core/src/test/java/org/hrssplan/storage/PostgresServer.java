package org.hrssplan.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL that keeps what it acknowledges, with the two accounts of a service. */
public final class PostgresServer implements AutoCloseable {

    public static final String OWNER = "plan_owner";
    public static final String ACCOUNT = "plan_app";

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
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

    @Override
    public void close() throws IOException {
        server.close();
    }
}
