package org.hrssplan.laborrelations.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.hrssplan.laborrelations.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates of contracts over HTTP. Subclassed once a database. */
abstract class ContractsTest {

    private static final String CONTRACTS = "/api/v1/contracts";

    /** Liuzhou's 13th plan asked for 90 or more (000 表1). */
    @Test
    void aReportedRateIsHeldAgainstThePlanThen() {
        Published.value("labor-contract-signing-rate", "450203", "2019", "93.5", "%");
        Published.value("labor-contract-signing-rate", "450203", "2020-Q2", "89.9", "%");

        given().get(CONTRACTS + "?region=450203&period=2019")
                .then()
                .statusCode(200)
                .body(
                        "rates.indicator",
                        contains(
                                "labor-contract-signing-rate",
                                "large-enterprise-labor-contract-signing-rate",
                                "collective-contract-signing-rate"))
                .body("rates[0].latest.period", equalTo("2019"))
                .body("rates[0].targets.plan", contains("liuzhou-2016-2020"))
                .body("rates[0].targets[0].jurisdiction", equalTo("450200"))
                .body("rates[0].targets[0].printed", equalTo("90 以上"))
                .body("rates[0].targets[0].satisfied", equalTo(true))
                .body("rates[1].latest", nullValue())
                .body("rates[1].targets", hasSize(0));
        assertThat(given().get(CONTRACTS + "?region=450203&period=2019").asString())
                .contains("\"gap\":-3.5", "\"value\":93.5");
        given().get(CONTRACTS + "?region=450203&period=2020")
                .then()
                .body("rates[0].latest.period", equalTo("2020-Q2"))
                .body("rates[0].targets[0].satisfied", equalTo(false));
        // The next plan promises nothing of contracts.
        given().get(CONTRACTS + "?region=450203&period=2021")
                .then()
                .body("rates[0].latest.period", equalTo("2020-Q2"))
                .body("rates[0].targets", hasSize(0));
        given().get(CONTRACTS + "?region=450203&period=2019&asOf=2021-01-01T00:00:00Z")
                .then()
                .body("rates[0].latest", nullValue())
                .body("rates[0].targets[0].satisfied", nullValue());
    }

    @Test
    void enterprisesAboveDesignatedSizeHaveATargetOfTheirOwn() {
        Published.value("large-enterprise-labor-contract-signing-rate", "320321", "2020", "99", "%");

        given().get(CONTRACTS + "?region=320321&period=2020")
                .then()
                .statusCode(200)
                .body("rates[1].targets.plan", contains("xuzhou-2016-2020"))
                .body("rates[1].targets[0].printed", equalTo("≥99"))
                .body("rates[1].targets[0].satisfied", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?region=450200&period=x", "?region=450200&x=1"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(CONTRACTS + query).then().statusCode(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        given().get(CONTRACTS + "?region=999999").then().statusCode(404).body("code", equalTo("REGION_NOT_FOUND"));
    }
}
