package org.hrssplan.talent.structure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.hrssplan.sample.SampleYearTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SampleYearTest.Enabled.class)
class TitleHeadcountSampleTest {

    private static final String OF_THE_CITY = "/api/v1/title-headcounts?region=990000";

    @Inject
    TitleHeadcountSample sample;

    @Test
    void theCityHasHeadsThatSayThatTheyAreMadeUp() {
        var items = given().get(OF_THE_CITY).then().statusCode(200).extract().jsonPath();

        assertThat(items.getList("items.year")).containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
        assertThat(items.getList("items.note", String.class)).allMatch(note -> note.contains("虚构数据"));
    }

    @Test
    void loadingThemAgainChangesNothing() {
        List<Object> before = given().get(OF_THE_CITY).jsonPath().getList("items");
        QuarkusTransaction.requiringNew().run(() -> sample.load());
        assertThat(given().get(OF_THE_CITY).jsonPath().getList("items")).isEqualTo(before);
    }
}
