package org.hrssplan.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hrssplan.storage.PostgresServer;

/** The employment service as an operator starts it on PostgreSQL: told the address and the accounts, and nothing else. */
final class PackagedForPostgres {

    private PackagedForPostgres() {}

    /**
     * @param folder of the log and of files
     * @param options beside
     */
    static Application application(PostgresServer server, String database, Path folder, List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.add("-Dhrss-plan.data-directory=" + folder);
        server.configuration(database).forEach((name, value) -> {
            // The owner's address is the same unless it is given.
            if (!name.equals("quarkus.flyway.jdbc-url")) {
                all.add("-D" + name + "=" + value);
            }
        });
        return new Application("employment-service", "quarkus-app-postgres", Ports.free(1), folder, all);
    }
}
