package org.hrssplan.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL that keeps what it acknowledges, with the two accounts of a service. */
public final class PostgresServer implements AutoCloseable {

    public static final String OWNER = "hrss_owner";
    public static final String ACCOUNT = "hrss_app";

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
            for (String domain : domains) {
                statement.execute("create database \"" + domain + "\" owner " + OWNER);
            }
        }
        return new PostgresServer(server);
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
