package org.hrssplan.progress;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The bundled plans and the fictional city, in a database that no other test writes to. */
public class WithSample implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return settings("quarkus.datasource.jdbc.url", "jdbc:h2:mem:sample;LOCK_TIMEOUT=3000");
    }

    /** The sample, scored by rules of its own. */
    static Map<String, String> settings(String property, String value) {
        return Map.of(
                property,
                value,
                "hrss-plan.sample.enabled",
                "true",
                "hrss-plan.assessment.plans.sample-2021-2025.version",
                "sample-1",
                "hrss-plan.assessment.plans.sample-2021-2025.cap",
                "1.05",
                "hrss-plan.assessment.plans.sample-2021-2025.missing",
                "ZERO",
                "hrss-plan.assessment.plans.sample-2021-2025.weights.urban-new-employment",
                "2.5",
                "hrss-plan.assessment.plans.sample-2021-2025.weights.startup-guaranteed-loans",
                "0");
    }
}
