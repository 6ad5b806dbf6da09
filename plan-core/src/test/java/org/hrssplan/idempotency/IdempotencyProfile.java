package org.hrssplan.idempotency;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** No plans, and a database that waits for a lock for a moment only. */
public class IdempotencyProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "hrss-plan.service.domain", "employment",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:idempotency;LOCK_TIMEOUT=300",
                "quarkus.http.test-port", "0");
    }
}
