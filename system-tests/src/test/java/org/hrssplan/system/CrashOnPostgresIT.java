package org.hrssplan.system;

import java.nio.file.Path;
import java.util.List;
import org.hrssplan.storage.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On a PostgreSQL that survives the service, with nothing configured but address and accounts. */
class CrashOnPostgresIT extends CrashTest {
    private static final String DATABASE = "employment";

    private static PostgresServer server;

    CrashOnPostgresIT() {
        super("crash-postgres", CrashOnPostgresIT::service);
    }

    @BeforeAll
    static void startServer() throws Exception {
        server = PostgresServer.start(DATABASE);
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @Override
    List<String> database() {
        return List.of(server.url(DATABASE), PostgresServer.OWNER, PostgresServer.OWNER);
    }

    private static Application service(Path folder) {
        return PackagedForPostgres.application(server, DATABASE, folder, List.of());
    }
}
