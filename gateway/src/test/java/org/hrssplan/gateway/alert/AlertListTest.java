package org.hrssplan.gateway.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class AlertListTest {
    private static final String ALERTS = "/api/v1/alerts";

    FakeDomains fakes;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
    }

    @Test
    void thoseOfAllDomainsTheMostUrgentFirst() {
        given().get(ALERTS)
                .then()
                .statusCode(200)
                .body("items.level", contains("RED", "YELLOW", "BLUE"))
                .body("items[0].arguments[0]", equalTo(6.1f))
                .body("complete", equalTo(true))
                .body("next", nullValue());

        assertThat(fakes.of(Domain.TALENT).requests().get(0))
                .startsWith("GET /api/v1/alerts?limit=1000&state=RAISED&state=ACKNOWLEDGED HTTP/1.1\r\n");
    }

    @Test
    void filtersArePassedOn() {
        given().urlEncodingEnabled(false)
                .get(ALERTS + "?plan=a%26b&level=RED&level=BLUE&state=RAISED&region=450200&rule=at-risk&indicator=x"
                        + "&asOf=2023-01-31T08:00:00%2B08:00")
                .then()
                .statusCode(200);

        assertThat(fakes.of(Domain.TALENT).requests().get(0))
                .startsWith("GET /api/v1/alerts?limit=1000&plan=a%26b&indicator=x&region=450200&rule=at-risk"
                        + "&level=RED&level=BLUE&state=RAISED&asOf=2023-01-31T00%3A00%3A00Z HTTP/1.1\r\n");
    }

    @Test
    void pages() {
        String next = given().get(ALERTS + "?limit=2")
                .then()
                .body("items.level", contains("RED", "YELLOW"))
                .extract()
                .path("next");

        given().get(ALERTS + "?limit=2&cursor=" + next)
                .then()
                .body("items.level", contains("BLUE"))
                .body("next", nullValue());
        given().get(ALERTS + "?level=RED&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void theOthersAreListedWhenOneIsMissing() {
        fakes.of(Domain.TALENT).behave(Behaviour.json(500, "{}"));

        given().get(ALERTS)
                .then()
                .statusCode(200)
                .body("items.level", contains("YELLOW", "BLUE"))
                .body("complete", equalTo(false))
                .body("domains[2].state", equalTo("UNAVAILABLE"))
                .body("domains[2].reason", equalTo("STATUS_500"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"items\":{}}", "{\"items\":7}", "[]", "nonsense"})
    void whatIsNoListIsNotShown(String body) {
        fakes.of(Domain.TALENT).behave(Behaviour.json(200, body));

        given().get(ALERTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("domains[2].reason", equalTo("BAD_ANSWER"));
    }

    @Test
    void whenNobodyAnswersNothingIsKnown() {
        fakes.all(Behaviour.json(500, "{}"));

        given().get(ALERTS).then().statusCode(503).body("code", equalTo("NOTHING_KNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level=PINK", "state=OPEN", "asOf=yesterday", "limit=0", "cursor=x", "colour=RED"})
    void whatCannotBeReadIsRefused(String query) {
        given().get(ALERTS + "?" + query).then().statusCode(400);
    }

    @Test
    void whatADomainRefusesIsRefused() {
        fakes.all(Behaviour.problem(422, "AS_OF_IN_FUTURE", "还没有到"));

        given().get(ALERTS + "?asOf=2023-01-31T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"))
                .body("detail", containsString("还没有到"));
        given().get(ALERTS + "?asOf=2199-01-31T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"));
    }
}
