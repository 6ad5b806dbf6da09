package org.hrssplan.socialinsurance.fund;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.hrssplan.sample.SampleYearTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SampleYearTest.Enabled.class)
class FundSampleTest {

    private static final String OF_THE_CITY = "/api/v1/funds?region=990000&limit=1000";

    @Inject
    FundSample sample;

    @Test
    void theCityHasFundsThatSayThatTheyAreMadeUp() {
        var items = given().get(OF_THE_CITY).then().statusCode(200).extract().jsonPath();

        assertThat(items.getList("items")).hasSize(28);
        assertThat(items.getList("items.note", String.class)).allMatch(note -> note.contains("虚构数据"));
        assertThat(items.getList("items.findings.flatten()")).isEmpty();
        given().get("/api/v1/funds/EMPLOYEE_PENSION/990000/outlook")
                .then()
                .body("base.year", equalTo(2025))
                .body("incomeGrowth.basis", equalTo("MEAN"));
    }

    @Test
    void loadingThemAgainChangesNothing() {
        List<Object> before = given().get(OF_THE_CITY).jsonPath().getList("items");
        QuarkusTransaction.requiringNew().run(() -> sample.load());
        assertThat(given().get(OF_THE_CITY).jsonPath().getList("items")).isEqualTo(before);
    }
}
