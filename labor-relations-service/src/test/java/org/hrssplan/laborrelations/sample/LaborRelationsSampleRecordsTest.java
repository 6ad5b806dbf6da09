package org.hrssplan.laborrelations.sample;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.hrssplan.sample.SampleYearTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SampleYearTest.Enabled.class)
class LaborRelationsSampleRecordsTest {

    private static final String SUMMARY = "/api/v1/wage-arrears/summary?region=990000&on=2025-12-31";
    private static final String RATES = "/api/v1/casework/rates?region=990000&from=2023";

    @Inject
    LaborRelationsSampleLoader loader;

    @Test
    void ratesAreMadeOfEveryCounty() {
        JsonPath rates = get(RATES).jsonPath();

        assertThat(rates.getList("rates.partial")).containsOnly(false);
        assertThat(rates.getInt("rates[0].coverage[0].monthsRecorded")).isEqualTo(12 * 6);
        assertThat(rates.getFloat("rates[0].value")).isBetween(60f, 78f);
        assertThat(rates.getFloat("rates[1].value")).isBetween(85f, 100f);
        assertThat(rates.getFloat("rates[2].value")).isBetween(97f, 100f);
    }

    @Test
    void everyMonthGoesOnFromTheOneBefore() {
        JsonPath flows =
                get("/api/v1/casework?region=990000-county-01&limit=1000").jsonPath();

        assertThat(flows.getList("items")).hasSize(180);
        assertThat(flows.getList("items.findAll{it.continued}")).hasSize(177);
    }

    @Test
    void everyCaseSaysThatItIsMadeUp() {
        JsonPath cases = get("/api/v1/wage-arrears?limit=1000").jsonPath();

        assertThat(cases.getList("items.employer", String.class)).hasSize(60).allMatch(name -> name.contains("虚构数据"));
        assertThat(cases.getList("items.recordedBy", String.class)).allMatch(name -> name.contains("虚构数据"));
        assertThat(cases.getList("items.state").stream().distinct()).containsExactlyInAnyOrder("OPEN", "SETTLED");
    }

    @Test
    void partOfTheWagesIsRecovered() {
        JsonPath summary = get(SUMMARY).jsonPath();

        assertThat(summary.getInt("cases")).isEqualTo(60);
        assertThat(summary.getFloat("recoveryRate")).isBetween(55f, 95f);
    }

    @Test
    void loadingItAgainChangesNothing() {
        String before = get(SUMMARY).asString() + get(RATES).asString();

        assertThat(QuarkusTransaction.requiringNew().call(() -> loader.load())).isFalse();
        assertThat(get(SUMMARY).asString() + get(RATES).asString()).isEqualTo(before);
    }
}
