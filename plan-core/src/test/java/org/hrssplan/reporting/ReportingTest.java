package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every service keeps of reporting, from submitting to what was known at an earlier instant. Subclassed once a
 * service and database; its parts are the classes that it extends.
 */
public abstract class ReportingTest extends ReadingTest {

    private static final String PLAN = "/api/v1/plans/xuyong-2021-2025";
    private static final String JURISDICTION = "510524";

    @Inject
    protected Clock clock;

    @Test
    void whatWasKnownAtAnInstantIsAnsweredForEver() {
        JsonPath rows = read(PLAN + "/indicators");
        ObservationKey key = new ObservationKey(JURISDICTION, rows.getString("items[0].code"), "2023");
        String unit = rows.getString("items[0].unit");
        List<String> paths = List.of(
                OBSERVATIONS + "?region=" + JURISDICTION,
                OBSERVATIONS + "?region=" + JURISDICTION + "&status=SUBMITTED",
                OBSERVATIONS + "?region=" + JURISDICTION + "&status=RETURNED&status=PUBLISHED",
                path(key),
                path(key) + "/revisions",
                PLAN + "/progress",
                PLAN + "/progress?period=2023",
                PLAN + "/indicators/" + key.indicator() + "/progress?period=2024",
                PLAN + "/view?period=2023");
        Map<String, String> known = new LinkedHashMap<>();
        String first = submitted(Given.number(key, "1.1", unit));
        String beforeAny = read(path(key)).getString("submittedAt");
        assertThat(verdict(key, Instant.parse(beforeAny).minusNanos(1000).toString()))
                .isEqualTo("NOT_REPORTED");
        given().get(path(key) + "?asOf=" + Instant.parse(beforeAny).minusNanos(1000))
                .then()
                .statusCode(404);

        remember(known, paths);
        publish(key, first);
        remember(known, paths);
        String second = submitted(Given.number(key, "1.2", unit));
        remember(known, paths);
        review(key, "return", second, Map.of("reason", "核实")).then().statusCode(200);
        remember(known, paths);
        publish(key, submitted(Given.number(key, "1.3", unit)));
        remember(known, paths);

        assertThat(known.values()).doesNotContainNull();
        known.forEach((path, body) ->
                assertThat(given().get(path).asString()).as(path).isEqualTo(body));
        assertThat(known.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(path(key) + "/revisions"))
                        .map(Map.Entry::getValue)
                        .distinct())
                .hasSize(5);
        assertThat(verdict(key, beforeAny)).isEqualTo("NOT_REPORTED");
        assertThat(read(PLAN + "/indicators/" + key.indicator() + "/progress?period=2023")
                        .getString("achieved"))
                .isEqualTo("1.3");
    }

    @Test
    void whatWasReplacedWhileItWaitedIsNotInReviewAnyMore() {
        JsonPath rows = read(PLAN + "/indicators");
        ObservationKey key = new ObservationKey(JURISDICTION, rows.getString("items[0].code"), "2022");
        String unit = rows.getString("items[0].unit");
        String form = OBSERVATIONS + "/template?plan=xuyong-2021-2025&period=2022&region=" + JURISDICTION;
        submitted(Given.number(key, "1.1", unit));
        String replacing = submitted(Given.number(key, "1.2", unit));
        assertThat(completeness(key)).isEqualTo("IN_REVIEW 2");
        assertThat(given().accept("text/csv").get(form).asString()).doesNotContain(key.indicator());
        String inReview = read(path(key)).getString("submittedAt");

        review(key, "return", replacing, Map.of("reason", "核实")).then().statusCode(200);

        assertThat(completeness(key)).isEqualTo("RETURNED 2");
        assertThat(given().accept("text/csv").get(form).asString()).contains(key.indicator());
        assertThat(completeness(key, "&asOf=" + inReview)).isEqualTo("IN_REVIEW 2");
        assertThat(completeness(key, "&asOf=" + Instant.parse(inReview).minusNanos(1000)))
                .isEqualTo("IN_REVIEW 1");
    }

    private static String completeness(ObservationKey key) {
        return completeness(key, "");
    }

    private static String completeness(ObservationKey key, String query) {
        return read(PLAN + "/completeness?limit=1000&period=" + key.period() + query)
                .getString("items.find{it.indicator == '%s' && it.period == '%s'}.with{it.state + ' ' + it.revision}"
                        .formatted(key.indicator(), key.period()));
    }

    /** Keeps what is answered now, in full and with what is known now. */
    private void remember(Map<String, String> known, List<String> paths) {
        Instant now = clock.instant();
        for (String path : paths) {
            String asOf = path + (path.contains("?") ? "&" : "?") + "asOf=" + now;
            String body = given().get(asOf).then().statusCode(200).extract().asString();
            assertThat(body).as(asOf).isEqualTo(given().get(path).asString());
            known.put(asOf, body);
        }
    }

    private static String verdict(ObservationKey key, String asOf) {
        return read(PLAN + "/indicators/" + key.indicator() + "/progress?period=2023&asOf=" + asOf)
                .getString("verdict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OBSERVATIONS,
                OBSERVATIONS + "/x.y.2021",
                OBSERVATIONS + "/x.y.2021/revisions",
                PLAN + "/progress",
                PLAN + "/view"
            })
    void whatWillBeKnownIsNotKnown(String path) {
        given().get(path + "?asOf=9999-12-31T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("AS_OF_IN_FUTURE"));
        given().get(path + "?asOf=2021").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void anInstantBetweenTwoStoredOnesBelongsToTheEarlier() {
        ObservationKey key = fresh(flow());
        submitted(persons(key, "1"));
        Instant at = Instant.parse(read(path(key)).getString("submittedAt"));
        given().get(path(key) + "?asOf=" + at.minusNanos(1)).then().statusCode(404);
        given().get(path(key) + "?asOf=" + at).then().statusCode(200);
        given().get(path(key) + "?asOf=" + at.plusNanos(1)).then().statusCode(200);
    }
}
