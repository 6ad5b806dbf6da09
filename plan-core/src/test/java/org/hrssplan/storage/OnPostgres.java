package org.hrssplan.storage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Runs a test of storage on a real PostgreSQL instead of H2. */
public class OnPostgres implements QuarkusTestProfile {

    private static final String DATABASE = "service";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.db-kind", "postgresql");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** The server, as long as the tests of the profile run. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private PostgresServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = PostgresServer.start(DATABASE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server.configuration(DATABASE);
        }

        @Override
        public void stop() {
            try {
                if (server != null) {
                    server.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
