package org.hrssplan.progress;

import java.util.Map;
import org.hrssplan.storage.OnPostgres;

/** The bundled plans and the fictional city on PostgreSQL. */
public class WithSampleOnPostgres extends OnPostgres {

    @Override
    public Map<String, String> getConfigOverrides() {
        return WithSample.settings("quarkus.datasource.db-kind", "postgresql");
    }
}
