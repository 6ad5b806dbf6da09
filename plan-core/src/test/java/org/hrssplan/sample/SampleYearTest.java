package org.hrssplan.sample;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hrssplan.planpackage.PlanImporter;
import org.junit.jupiter.api.Test;

/**
 * A service that starts with the fictional city. Subclassed with {@code @QuarkusTest} and {@code @TestProfile} of
 * {@link Enabled}.
 */
public abstract class SampleYearTest {

    private static final String PLAN = "/api/v1/plans/" + SamplePlan.ID;

    @Inject
    SampleYear sample;

    /** Switches it on, over a database of its own. */
    public static final class Enabled implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hrss-plan.sample.enabled",
                    "true",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:sample;LOCK_TIMEOUT=10000");
        }
    }

    @Test
    void thePlanIsThereAndSaysThatItIsMadeUp() {
        assertThat(get(PLAN).jsonPath().getString("title")).contains("虚构数据");
        assertThat(get("/api/v1/regions/990000").jsonPath().getString("scheme")).isEqualTo("LOCAL");
        assertThat(get("/api/v1/regions?parent=990000").jsonPath().getList("items"))
                .hasSize(6);
    }

    @Test
    void everyTargetIsJudgedAndTheVerdictsDiffer() {
        List<String> verdicts =
                get(PLAN + "/progress?period=2023&limit=1000").jsonPath().getList("items.verdict");

        assertThat(verdicts).hasSizeGreaterThan(5).doesNotContain("NOT_REPORTED", "UNDECIDABLE");
        assertThat(verdicts.stream().distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aFigureIsPublishedWhenItsMonthWasOver() {
        var items = get("/api/v1/observations?region=990000-county-01&period=2021-01")
                .jsonPath();

        assertThat(items.getList("items")).isNotEmpty();
        assertThat(items.getList("items.publishedAt").stream().distinct()).containsExactly("2021-02-10T01:00:00Z");
        assertThat(items.getString("items[0].source.document")).contains("虚构数据");
    }

    @Test
    void loadingItAgainChangesNothing() {
        PlanImporter.Outcome outcome = QuarkusTransaction.requiringNew().call(() -> sample.load());

        assertThat(outcome).isEqualTo(PlanImporter.Outcome.UNCHANGED);
    }
}
