package org.hrssplan.talent.structure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hrssplan.reporting.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a region and years of its own. */
@QuarkusTest
class TalentStructureTest extends Reported {

    private static final String HEADCOUNTS = "/api/v1/title-headcounts";
    private static final String STRUCTURE = "/api/v1/talent-structure";
    private static final String SHARES = "professional-title-structure";

    @Test
    void headsAreRecordedRevisedAndReadAsTheyWereKnown() {
        String path = HEADCOUNTS + "/450202/2023";
        String first = put(path, heads(10, 40, 50), null)
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", "\"1\"")
                .extract()
                .path("recordedAt");
        put(path, heads(10, 40, 50), null).statusCode(200).header("ETag", "\"1\"");
        put(path, heads(11, 40, 50), null).statusCode(428);
        put(path, heads(11, 40, 50), "\"2\"").statusCode(412);
        put(path, heads(11, 40, 50), "\"1\"").statusCode(200).header("ETag", "\"2\"");
        assertLastReplaced(path, "\"revision\":1,", "\"senior\":10,");
        put(path, heads(12, 40, 50), "\"1\"").statusCode(412);
        put(HEADCOUNTS + "/450202/2022", heads(1, 1, 1), "*").statusCode(412);

        given().get(path)
                .then()
                .header("ETag", "\"2\"")
                .body("total", equalTo(101))
                .body("shares", contains(10.89f, 39.6f, 49.5f))
                .body("recordedBy", equalTo("职称科"));
        given().header("If-None-Match", "\"2\"").get(path).then().statusCode(304);
        given().get(path + "?asOf=" + first).then().body("senior", equalTo(10));
        given().get(path + "?asOf=2000-01-01T00:00:00Z").then().statusCode(404);
        given().get(path + "/revisions").then().body("items.senior", contains(10, 11));
        given().get(path + "/revisions?asOf=" + first).then().body("items", hasSize(1));
    }

    @Test
    void aListIsPagedAndFiltered() {
        for (int year = 2018; year <= 2020; year++) {
            put(HEADCOUNTS + "/450203/" + year, heads(0, 0, 0), null).statusCode(201);
        }
        String list = HEADCOUNTS + "?region=450203&limit=2";
        String next = given().get(list)
                .then()
                .body("items.year", contains(2018, 2019))
                .body("items[0].shares", hasSize(0))
                .extract()
                .path("next");
        given().get(list + "&cursor=" + next)
                .then()
                .body("items.year", contains(2020))
                .body("next", nullValue());
        given().get(list + "&from=2019&to=2019").then().body("items.year", contains(2019));
        given().get(list + "&from=2019&cursor=" + next).then().statusCode(400);
        given().get(list + "&from=2020&to=2019").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; 422; /senior REQUIRED,/intermediate REQUIRED,/junior REQUIRED",
                "{\"senior\":-1,\"intermediate\":1000000001,\"junior\":0}; 422;"
                        + " /senior NOT_A_HEADCOUNT,/intermediate NOT_A_HEADCOUNT"
            })
    void allThatIsWrongIsToldAtOnce(String body, int status, String expected) {
        List<String> found = put(HEADCOUNTS + "/450204/2023", body, null)
                .statusCode(status)
                .extract()
                .jsonPath()
                .getList("errors.collect{it.field + ' ' + it.code}");
        assertThat(found).containsExactly(expected.split(","));
        given().get(HEADCOUNTS + "/450204/2023").then().statusCode(404).body("code", equalTo("RECORD_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"senior\":1.5,\"intermediate\":1,\"junior\":0}",
                "{\"senior\":\"1\",\"intermediate\":1,\"junior\":0}",
                "{\"senior\":1,\"intermediate\":1,\"junior\":0,\"total\":2}",
                "{\"senior\":99999999999999999999,\"intermediate\":1,\"junior\":0}"
            })
    void whatIsNoWholeNumberCannotBeRead(String body) {
        put(HEADCOUNTS + "/450204/2023", body, null).statusCode(400);
    }

    @Test
    void whereThereIsNothing() {
        put(HEADCOUNTS + "/999999/2023", heads(1, 1, 1), null).statusCode(404);
        put(HEADCOUNTS + "/450204/1948", heads(1, 1, 1), null).statusCode(400);
        put(HEADCOUNTS + "/450204/2198", heads(1, 1, 1), null)
                .statusCode(422)
                .body("errors.code", contains("PERIOD_NOT_OVER"));
        given().get(HEADCOUNTS + "/450204/1950/revisions").then().statusCode(404);
        given().get(STRUCTURE + "?region=999999").then().statusCode(404);
        given().get(STRUCTURE).then().statusCode(400);
    }

    @Test
    void sharesOfHeadsAreHeldAgainstThoseReportedAndThosePlanned() {
        reportShares("510524", SHARES, "2018", "10", "42", "48");
        put(HEADCOUNTS + "/510524/2018", heads(104, 407, 489), null).statusCode(201);

        JsonPath view = read(STRUCTURE + "?region=510524&period=2018");
        assertThat(view.getList("levels.level")).containsExactly("SENIOR", "INTERMEDIATE", "JUNIOR");
        assertThat(view.getList("levels.computedShare", String.class)).containsExactly("10.40", "40.70", "48.90");
        assertThat(view.getList("levels.reportedShare", String.class)).containsExactly("10", "42", "48");
        assertThat(view.getList("levels.heads", String.class)).containsExactly("104", "407", "489");
        assertThat(view.getList("findings.rule")).containsExactly("FORMULA");
        assertThat(view.getString("findings[0].messageEn")).contains("10:42:48").contains("10.40:40.70:48.90");

        String planned = view.getString("comparisons[0].printed");
        assertThat(view.getList("comparisons.basis")).containsExactly("REPORTED", "HEADCOUNT");
        assertThat(view.getList("comparisons.plan").stream().distinct()).containsExactly("xuyong-2016-2020");
        assertThat(planned).isEqualTo("10:40:50");
        assertThat(view.getList("comparisons[0].levels.difference", String.class))
                .containsExactly("0.00", "2.00", "-2.00");
        assertThat(view.getList("comparisons[1].levels.difference", String.class))
                .containsExactly("0.40", "0.70", "-1.10");
        assertThat(view.getList("comparisons[1].levels.differenceAndAbove", String.class))
                .containsExactly("0.40", "1.10", "0.00");
        assertThat(view.getList("comparisons.satisfied")).containsExactly(true, true);
    }

    @Test
    void theYearsHeadsAreThoseOfItsEnd() {
        put(HEADCOUNTS + "/510524/2019", heads(9, 41, 50), null).statusCode(201);
        reportShares("510524", SHARES, "2019-06", "50", "25", "25");

        JsonPath year = read(STRUCTURE + "?region=510524&period=2019");
        assertThat(year.getList("comparisons.satisfied")).containsExactly(true, false);
        assertThat(year.getList("findings")).isEmpty();
        JsonPath june = read(STRUCTURE + "?region=510524&period=2019-06");
        assertThat(june.<Object>get("headcount")).isNull();
        assertThat(june.getList("levels.heads")).containsOnlyNulls();
        assertThat(june.getList("comparisons.basis")).containsExactly("REPORTED");
        JsonPath before = read(STRUCTURE + "?region=510524&period=2019&asOf=2000-01-01T00:00:00Z");
        assertThat(before.<Object>get("headcount")).isNull();
        assertThat(before.getList("comparisons")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update title_headcount set senior = 0",
                "delete from title_headcount",
                "truncate table title_headcount"
            })
    void theDatabaseKeepsWhatIsRecorded(String statement) throws SQLException {
        put(HEADCOUNTS + "/450205/2020", heads(1, 1, 1), null);
        try (Connection connection = database.getConnection();
                Statement attempt = connection.createStatement()) {
            assertThat(catchThrowableOfType(SQLException.class, () -> attempt.execute(statement))
                            .getSQLState())
                    .isIn("42501", "90096", "90040");
        }
    }

    @Test
    void aProblemIsInTheLanguageThatWasAskedFor() {
        json().header("Accept-Language", "en")
                .body(Map.of("senior", -1, "intermediate", 0, "junior", 0))
                .put(HEADCOUNTS + "/450204/2023")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("from 0 to 1000000000, not -1"));
    }

    private static ValidatableResponse put(String path, Object body, String ifMatch) {
        var request = json().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private static Map<String, Object> heads(int senior, int intermediate, int junior) {
        return Map.of("senior", senior, "intermediate", intermediate, "junior", junior, "recordedBy", "职称科");
    }
}
