package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.hrssplan.reporting.SteppingClockTest;

@QuarkusTest
@TestProfile(EmploymentClockTest.WrongClock.class)
class EmploymentClockTest extends SteppingClockTest {

    @Alternative
    @Singleton
    static class OwnClock extends SteppingClock {}

    /** In a database of its own, whose journal runs ahead of every clock afterwards. */
    public static class WrongClock implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(OwnClock.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:wrong-clock;LOCK_TIMEOUT=3000");
        }
    }
}
