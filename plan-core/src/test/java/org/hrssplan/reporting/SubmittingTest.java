package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submitting values. */
public abstract class SubmittingTest extends HostileItemsTest {

    @Test
    void oneValueIsCreatedWhereTheAnswerSays() {
        ObservationKey key = fresh(flow());
        submit("", List.of(Given.with(persons(key, "1150"), "note", "快报数")))
                .statusCode(201)
                .header("Location", equalTo(path(key)))
                .header("ETag", equalTo("\"1-SUBMITTED\""))
                .body("created", equalTo(1))
                .body("items[0].index", equalTo(0))
                .body("items[0].id", equalTo(key.id()))
                .body("items[0].outcome", equalTo("CREATED"))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].revision", equalTo(1))
                .body("items[0].errors", hasSize(0));
        given().get(path(key))
                .then()
                .header("ETag", equalTo("\"1-SUBMITTED\""))
                .body("etag", equalTo("\"1-SUBMITTED\""))
                .body("value", equalTo(1150))
                .body("status", equalTo("SUBMITTED"))
                .body("source.document", equalTo("统计月报"))
                .body("note", equalTo("快报数"))
                .body("publishedAt", nullValue());
    }

    @Test
    void manyValuesAreCreatedAtOnceAndReadBackAsGiven() {
        List<ObservationKey> keys = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        List<String> notes = List.of("\\N", "\\.", "C:\\数据\\t", "\"引号\", 'x'; --", "  ！", "𠮷");
        for (int i = 0; i < 24; i++) {
            keys.add(fresh(flow()));
            items.add(Given.with(persons(keys.get(i), Integer.toString(100 + i)), "note", notes.get(i % 6)));
        }
        submit("", items)
                .statusCode(201)
                .header("Location", nullValue())
                .body("created", equalTo(24))
                .body("items.index", hasSize(24))
                .body("items.outcome", everyItem(equalTo("CREATED")));
        for (int i = 0; i < 24; i++) {
            JsonPath one = read(path(keys.get(i)));
            assertThat(one.getInt("value")).isEqualTo(100 + i);
            assertThat(one.getString("note")).isEqualTo(notes.get(i % 6));
        }
    }

    @Test
    void everyProblemOfEveryRowIsNamedAndNothingIsWritten() throws SQLException {
        List<Long> before = stored();
        ObservationKey good = fresh(flow());
        Map<String, Object> item = persons(good, "5");
        Map<String, Object> rate = Given.number(fresh(ratio()), "5", "%");
        List<String> errors = submit(
                        "",
                        List.of(
                                item,
                                Map.of(),
                                Given.with(item, "indicator", "nothing", "region", "999999", "period", "2021-13"),
                                Given.with(item, "period", "2099-12", "unit", "吨", "source", " "),
                                Given.with(item, "value", new BigDecimal("1234567890123456")),
                                Given.with(item, "value", new BigDecimal("0.1234567")),
                                Given.with(item, "value", null, "shares", List.of(10, 40, 50)),
                                Given.with(item, "shares", List.of(10, 40, 50)),
                                Given.with(item, "value", -1),
                                Given.with(item, "note", "一".repeat(1001)),
                                Given.with(item, "note", "\u0007"),
                                Given.with(rate, "value", new BigDecimal("-0.01")),
                                rate,
                                Given.with(rate, "value", 6)))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("IMPORT_REJECTED"))
                .body("created", equalTo(0))
                .body("rejected", equalTo(13))
                .extract()
                .jsonPath()
                .getList("errors.collect{it.field + ' ' + it.code}", String.class);
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "/items/1/indicator REQUIRED",
                        "/items/1/region REQUIRED",
                        "/items/1/period REQUIRED",
                        "/items/1/value REQUIRED",
                        "/items/1/unit REQUIRED",
                        "/items/1/source REQUIRED",
                        "/items/2/indicator UNKNOWN_INDICATOR",
                        "/items/2/region UNKNOWN_REGION",
                        "/items/2/period INVALID_PERIOD",
                        "/items/3/period PERIOD_NOT_OVER",
                        "/items/3/unit UNIT_NOT_CONVERTIBLE",
                        "/items/3/source REQUIRED",
                        "/items/4/value NUMBER_OUT_OF_BOUNDS",
                        "/items/5/value NUMBER_OUT_OF_BOUNDS",
                        "/items/6/value WRONG_FIGURE",
                        "/items/7/value INVALID_NUMBER",
                        "/items/8/period DUPLICATE_ROW",
                        "/items/9/note TOO_LONG",
                        "/items/10/note ILLEGAL_CHARACTER",
                        "/items/11/value MINIMUM",
                        "/items/12/period DUPLICATE_ROW",
                        "/items/13/period DUPLICATE_ROW");
        assertThat(stored()).isEqualTo(before);
        assertThat(listed(good, "&status=SUBMITTED").getList("items")).isEmpty();
        given().get(path(good)).then().statusCode(404).body("code", equalTo("OBSERVATION_NOT_FOUND"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 缺少必填项", "en, "})
    void problemsAreInTheLanguageOfTheAnswer(String language, String message) {
        String said = json().header("Accept-Language", language)
                .body(Map.of("items", List.of(Map.of())))
                .post(OBSERVATIONS)
                .then()
                .header("Content-Language", equalTo(language))
                .extract()
                .path("errors[0].message");
        assertThat(said.chars().allMatch(c -> c < 128)).isEqualTo(message == null);
    }

    @Test
    void onRequestTheGoodRowsAreTaken() {
        ObservationKey good = fresh(flow());
        ObservationKey bad = fresh(ratio());
        submit("?atomic=false", List.of(Given.number(bad, "-1", "%"), persons(good, "7")))
                .statusCode(207)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("items.outcome", contains("REJECTED", "CREATED"))
                .body("items[0].errors.code", contains("MINIMUM"))
                .body("items[1].revision", equalTo(1));
        assertThat(read(path(good)).getInt("value")).isEqualTo(7);
        given().get(path(bad)).then().statusCode(404);
    }

    @Test
    void aDryRunAnswersTheSameAndWritesNothing() throws SQLException {
        ObservationKey known = fresh(flow());
        submitted(persons(known, "1"));
        List<?> good = List.of(persons(known, "2"), persons(fresh(flow()), "3"));
        List<?> mixed = List.of(persons(known, "2"), Given.number(fresh(ratio()), "-3", "%"));
        List<Long> before = stored();

        JsonPath tried = submit("?dryRun=true", good)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .extract()
                .jsonPath();
        JsonPath triedInPart = submit("?dryRun=true&atomic=false", mixed)
                .statusCode(207)
                .body("dryRun", equalTo(true))
                .extract()
                .jsonPath();
        submit("?dryRun=true", mixed)
                .statusCode(422)
                .body("code", equalTo("IMPORT_REJECTED"))
                .body("dryRun", equalTo(true));
        assertThat(stored()).isEqualTo(before);

        assertThat(submit("?atomic=false", mixed).extract().jsonPath().getList("items"))
                .isEqualTo(triedInPart.getList("items"));
        submit("", List.of(persons(known, "1")));
        List<Object> done =
                submit("", good).statusCode(201).extract().jsonPath().getList("items.outcome");
        assertThat(done).isEqualTo(tried.getList("items.outcome"));
    }

    @Test
    void whatSaysTheSameChangesNothingInWhateverUnit() throws SQLException {
        ObservationKey key = fresh(flow());
        String tenThousands = "万" + unit();
        submitted(Given.number(key, "12.30", tenThousands));
        assertThat(given().get(path(key)).asString())
                .contains("\"value\":12.30,")
                .contains("\"" + tenThousands + "\"");
        List<Long> before = stored();
        for (Map<String, Object> same : List.of(
                Given.number(key, "12.30", tenThousands),
                Given.number(key, "12.3", tenThousands),
                Given.number(key, "123000", unit()),
                Given.number(key, "0.001230", "亿" + unit()))) {
            submit("", List.of(same))
                    .statusCode(200)
                    .body("unchanged", equalTo(1))
                    .body("items[0].outcome", equalTo("UNCHANGED"))
                    .body("items[0].revision", equalTo(1))
                    .body("items[0].etag", equalTo("\"1-SUBMITTED\""));
        }
        assertThat(stored()).isEqualTo(before);
        for (Map<String, Object> other : List.of(
                Given.number(key, "123001", unit()),
                Given.with(Given.number(key, "123001", unit()), "qualifier", "GT"),
                Given.with(Given.number(key, "123001", unit()), "qualifier", "GT", "note", "待核"),
                Given.with(Given.number(key, "123001", unit()), "source", Map.of("document", "统计月报", "row", "3")))) {
            submit("", List.of(other)).statusCode(200).body("items[0].outcome", equalTo("UPDATED"));
        }
        assertThat(read(path(key) + "/revisions").getList("items.revision", Integer.class))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aMissingValueIsNotZero() {
        ObservationKey key = fresh(flow());
        submit("", Collections.singletonList(Given.with(persons(key, "0"), "value", null)))
                .statusCode(422)
                .body("errors.code", contains("REQUIRED"));
        given().get(path(key)).then().statusCode(404);
        submit("", List.of(persons(key, "0"))).statusCode(201);
        assertThat(given().get(path(key)).asString()).contains("\"value\":0,");
    }

    @Test
    void anUpdateIsMadeToWhatTheClientHasSeen() {
        ObservationKey key = fresh(flow());
        String first = submitted(persons(key, "1"));
        assertThat(ifMatch(first, persons(key, "2"))).isEqualTo(tuple(200, null));
        assertThat(ifMatch(first, persons(key, "3"))).isEqualTo(tuple(412, "PRECONDITION_FAILED"));
        assertThat(ifMatch("*", persons(key, "4"))).isEqualTo(tuple(200, null));
        assertThat(ifMatch("x", persons(key, "5"))).isEqualTo(tuple(400, "INVALID_PARAMETER"));
        assertThat(ifMatch("*", persons(fresh(flow()), "1"))).isEqualTo(tuple(412, "PRECONDITION_FAILED"));
        assertThat(ifMatch("*", persons(key, "5"), persons(fresh(flow()), "1")))
                .isEqualTo(tuple(400, "INVALID_PARAMETER"));
        assertThat(read(path(key)).getInt("value")).isEqualTo(4);
    }

    private static Object ifMatch(String tag, Object... items) {
        var answer = json().header("If-Match", tag)
                .body(Map.of("items", Arrays.asList(items)))
                .post(OBSERVATIONS);
        return tuple(answer.statusCode(), answer.path("code"));
    }
}
