package org.hrssplan.talent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.ReportingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TalentReportingTest extends ReportingTest {

    private static final String STRUCTURE = "professional-title-structure";

    @Test
    void aStructureIsReportedAsItsShares() {
        ObservationKey key = fresh(STRUCTURE);
        submit("", List.of(shares(key, "10", "40.50", "49.5"))).statusCode(201);
        assertThat(given().get(path(key)).asString())
                .contains("\"value\":null,")
                .contains("\"shares\":[10,40.50,49.5]");
        submit("", List.of(shares(key, "10.0", "40.5", "49.50"))).body("items[0].outcome", equalTo("UNCHANGED"));
        submit("", List.of(shares(key, "40.5", "10", "49.5"))).body("items[0].outcome", equalTo("UPDATED"));
        publish(key, "\"2-SUBMITTED\"");
        assertThat(listed(key, "").getList("items[0].shares", String.class)).containsExactly("40.5", "10", "49.5");
    }

    @Test
    void aStructureIsNeitherANumberNorMoreThanAWhole() {
        ObservationKey key = fresh(STRUCTURE);
        for (Map.Entry<Map<String, Object>, String> refused : Map.of(
                        number(key), "WRONG_FIGURE",
                        shares(key, "10", "40", "51"), "SHARES_TOTAL",
                        shares(key, "-10", "60", "50"), "INVALID_NUMBER")
                .entrySet()) {
            submit("", List.of(refused.getKey())).statusCode(422).body("errors.code", contains(refused.getValue()));
        }
        given().get(path(key)).then().statusCode(404);
    }

    private static Map<String, Object> number(ObservationKey key) {
        return Map.of(
                "indicator",
                STRUCTURE,
                "region",
                key.region(),
                "period",
                key.period(),
                "value",
                10,
                "unit",
                "%",
                "source",
                "统计月报");
    }

    private static Map<String, Object> shares(ObservationKey key, String... shares) {
        List<BigDecimal> given = List.of(shares).stream().map(BigDecimal::new).toList();
        return Map.of(
                "indicator",
                STRUCTURE,
                "region",
                key.region(),
                "period",
                key.period(),
                "shares",
                given,
                "unit",
                "%",
                "source",
                "统计月报");
    }
}
