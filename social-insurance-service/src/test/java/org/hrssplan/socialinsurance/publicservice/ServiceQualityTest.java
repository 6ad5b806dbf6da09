package org.hrssplan.socialinsurance.publicservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import org.hrssplan.reporting.Reported;
import org.junit.jupiter.api.Test;

/** Each test has a region and year of its own. */
@QuarkusTest
class ServiceQualityTest extends Reported {

    private static final String QUALITY = "/api/v1/service-quality";
    private static final String ENTRUSTED = "resident-pension-entrusted-investment";
    private static final String SURPLUS = "resident-pension-new-surplus";

    @Test
    void coverageIsHoldersOverResidents() {
        report("450000", "resident-population", "2022", "5000", "人");
        report("450000", "social-security-card-holders", "2022", "4000", "人");
        report("450000", "social-security-card-coverage", "2022", "95", "%");
        report("450000", "e-card-holders", "2022", "2000", "人");
        report("450000", "e-card-coverage", "2022", "41", "%");

        JsonPath view = read(QUALITY + "?region=450000&period=2022");
        assertThat(new BigDecimal(view.getString("electronicCardCoverage.computed.value")))
                .isEqualTo("40");
        assertThat(view.getBoolean("electronicCardCoverage.computed.defined")).isTrue();
        assertThat(view.getList("electronicCardCoverage.findings.rule")).containsExactly("FORMULA");
        // No document says so: computed, and held against nobody.
        assertThat(new BigDecimal(view.getString("cardCoverage.computed.value")))
                .isEqualTo("80");
        assertThat(view.getBoolean("cardCoverage.computed.defined")).isFalse();
        assertThat(view.getList("cardCoverage.findings")).isEmpty();
        assertThat(new BigDecimal(view.getString("cardHolders.reported.value"))).isEqualByComparingTo("4000");
    }

    @Test
    void targetsStandBesideEach() {
        report("320300", "service-satisfaction-rate", "2024", "95.0", "%");
        report("320300", "e-card-coverage", "2024", "69.9", "%");

        JsonPath view = read(QUALITY + "?region=320300&period=2024");
        assertThat(view.getBoolean("satisfaction.targets[0].satisfied")).isTrue();
        assertThat(view.getBoolean("electronicCardCoverage.targets[0].satisfied"))
                .isFalse();
        assertThat(view.getString("electronicCardCoverage.targets[0].printed")).isEqualTo("70");
        assertThat(view.getList("cardHolders.targets")).isEmpty();
    }

    /** What is entrusted in all over the surplus of the year, by the letter; the increase over it, beside. */
    @Test
    void theEntrustedRateDividesAStockByAFlow() {
        report("430000", ENTRUSTED, "2021", "300.00", "元");
        report("430000", ENTRUSTED, "2022", "360.00", "元");
        report("430000", SURPLUS, "2022-S1", "30.00", "元");
        report("430000", SURPLUS, "2022-S2", "50.00", "元");
        report("430000", "resident-pension-entrusted-investment-rate", "2022", "75", "%");

        JsonPath view = read(QUALITY + "?region=430000&period=2022");
        assertThat(new BigDecimal(view.getString("entrustedInvestment.rate.computed.value")))
                .isEqualTo("450");
        assertThat(view.getList("entrustedInvestment.rate.findings.rule")).containsExactly("FORMULA");
        assertThat(new BigDecimal(view.getString("entrustedInvestment.increase")))
                .isEqualByComparingTo("60");
        assertThat(new BigDecimal(view.getString("entrustedInvestment.increaseShare")))
                .isEqualTo("75.00");
        assertThat(view.getString("entrustedInvestment.note")).contains("仅供参考");
        assertThat(view.getString("entrustedInvestment.noteEn")).contains("no share of the surplus");

        JsonPath before = read(QUALITY + "?region=430000&period=2021");
        assertThat(before.<Object>get("entrustedInvestment.rate.computed.value"))
                .isNull();
        assertThat(before.<Object>get("entrustedInvestment.increase")).isNull();
        JsonPath firstHalf = read(QUALITY + "?region=430000&period=2022-S1");
        assertThat(firstHalf.<Object>get("entrustedInvestment.rate.computed.value"))
                .isNull();
        assertThat(firstHalf.<Object>get("entrustedInvestment.increaseShare")).isNull();
    }

    @Test
    void withoutASurplusThereIsNoRate() {
        report("510000", ENTRUSTED, "2021", "300", "元");
        report("510000", ENTRUSTED, "2022", "360", "元");
        report("510000", SURPLUS, "2022", "-5", "元");

        JsonPath view = read(QUALITY + "?region=510000&period=2022");
        assertThat(view.<Object>get("entrustedInvestment.rate.computed.value")).isNull();
        assertThat(view.getList("entrustedInvestment.rate.computed.missing")).isEmpty();
        assertThat(new BigDecimal(view.getString("entrustedInvestment.increase")))
                .isEqualByComparingTo("60");
        assertThat(view.<Object>get("entrustedInvestment.increaseShare")).isNull();
    }

    @Test
    void whatCannotBeAsked() {
        given().get(QUALITY).then().statusCode(400);
        given().get(QUALITY + "?region=1").then().statusCode(404);
        given().get(QUALITY + "?region=450000&period=2021-13").then().statusCode(400);
    }
}
