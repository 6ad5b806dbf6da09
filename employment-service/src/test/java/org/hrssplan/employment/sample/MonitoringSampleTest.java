package org.hrssplan.employment.sample;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.hrssplan.sample.SampleYearTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SampleYearTest.Enabled.class)
class MonitoringSampleTest {

    private static final String INDEX = "/api/v1/job-loss-index?region=990000";

    @Inject
    MonitoringSampleLoader loader;

    @Test
    void everyEmployerSaysThatItIsMadeUp() {
        List<String> names = get("/api/v1/monitored-employers?region=990000&descendants=true")
                .jsonPath()
                .getList("items.name", String.class);

        assertThat(names).hasSize(30).allMatch(name -> name.contains("虚构数据"));
        assertThat(get("/api/v1/headcounts?limit=1").jsonPath().getString("items[0].recordedBy"))
                .contains("虚构数据");
    }

    @Test
    void theIndexFallsAndRecoversWhileTheSampleChanges() {
        JsonPath index = get(INDEX).jsonPath();

        assertThat(index.getList("months")).hasSize(60);
        assertThat(index.getList("months.state", String.class).subList(1, 60)).containsOnly("LINKED");
        assertThat(index.getInt("months.find{it.month == '2022-01'}.link.joined"))
                .isEqualTo(6);
        assertThat(index.getInt("months.find{it.month == '2022-06'}.missing")).isEqualTo(6);
        assertThat(index.getInt("months.find{it.month == '2024-01'}.link.left")).isEqualTo(6);
        assertThat(index.getFloat("months.find{it.month == '2022-12'}.index")).isBetween(88f, 97f);
        assertThat(index.getFloat("months.find{it.month == '2025-12'}.index")).isGreaterThan(97f);
    }

    @Test
    void loadingItAgainChangesNothing() {
        String before = get(INDEX).asString();

        assertThat(QuarkusTransaction.requiringNew().call(() -> loader.load())).isFalse();
        assertThat(get(INDEX).asString()).isEqualTo(before);
    }
}
