package org.hrssplan.breakdown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hrssplan.auditlog.AuditApi.assertLastReplaced;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.reporting.Given;
import org.hrssplan.reporting.ReportingApi;
import org.hrssplan.storage.OnPostgres;
import org.junit.jupiter.api.Test;

/** Targets of Xuzhou handed down to its counties, over HTTP. */
public abstract class BreakdownTest extends ReportingApi {

    private static final String PLAN = "/api/v1/plans/xuzhou-2021-2025";
    private static final String BREAKDOWNS = PLAN + "/breakdowns";

    /** Of the table, [60] 万人次, and split by no annex. */
    private static final String TRAINING = "subsidized-vocational-training";

    private static final String FENG = "320321";
    private static final String PEI = "320322";

    /** A database of its own, since splits change what others ask. */
    public static final class Splits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:breakdowns;LOCK_TIMEOUT=10000");
        }
    }

    /** The same on PostgreSQL. */
    public static final class SplitsOnPostgres extends OnPostgres {}

    @Test
    void aSplitHoldsOnceItAddsUpToTheTarget() {
        String path = BREAKDOWNS + "/" + TRAINING;
        String region = PLAN + "/progress?period=2022&region=" + FENG;
        String before = now();
        given().get(path).then().statusCode(404).body("code", equalTo("BREAKDOWN_NOT_FOUND"));

        // 59.9 of 60: a draft.
        Map<String, Object> short1 = split(line(FENG, "6", "6", "6", "6", "6"), line(PEI, "6", "6", "6", "6", "5.9"));
        put(TRAINING, short1, null)
                .statusCode(201)
                .header("ETag", "\"1-0\"")
                .header("Location", endsWith(path))
                .body("state", equalTo("DRAFT"))
                .body("consistent", equalTo(false))
                .body("differences", hasSize(1))
                .body("differences[0].place", equalTo("TARGET"))
                .body("differences[0].unit", equalTo("万人次"));
        JsonPath draft = read(path);
        assertThat(number(draft, "differences[0].stated")).isEqualByComparingTo("60");
        assertThat(number(draft, "differences[0].computed")).isEqualByComparingTo("59.9");
        assertThat(number(draft, "differences[0].difference")).isEqualByComparingTo("-0.1");
        assertThat(asked(region)).isNull();
        assertThat(alerts()).isEmpty();

        Map<String, Object> whole = split(line(FENG, "6", "6", "6", "6", "6"), line(PEI, "6", "6", "6", "6", "6.0"));
        put(TRAINING, whole, null).statusCode(428);
        put(TRAINING, whole, "\"7-0\"").statusCode(412);
        put(TRAINING, whole, "\"1-0\"")
                .statusCode(200)
                .header("ETag", "\"2-0\"")
                .body("state", equalTo("ADOPTED"))
                .body("revision", equalTo(2))
                .body("recordedBy", equalTo("市人社局"));
        assertThat(asked(region)).isEqualByComparingTo("30");
        assertThat(number(read(region), "items.find{it.indicator == '" + TRAINING + "'}.scheduled"))
                .isEqualByComparingTo("12");
        // The county reported nothing, and its time is over.
        assertThat(alerts()).isNotEmpty();
        String adopted = now();

        // The same, written otherwise, changes nothing.
        put(TRAINING, split(line(FENG, "6.0", "6", "6", "6", "6"), line(PEI, "6", "6", "6", "6", "6")), null)
                .statusCode(200)
                .header("ETag", "\"2-0\"")
                .body("revision", equalTo(2));

        // A draft beside what holds changes no verdict.
        put(TRAINING, split(line(FENG, "7", "6", "6", "6", "6"), line(PEI, "6", "6", "6", "6", "6")), "\"2-0\"")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(3));
        given().get(path)
                .then()
                .header("ETag", "\"3-0\"")
                .body("revision", equalTo(2))
                .body("latestRevision", equalTo(3))
                .body("state", equalTo("ADOPTED"));
        assertThat(asked(region)).isEqualByComparingTo("30");
        given().get(PLAN + "/breakdown-check")
                .then()
                .body("consistent", equalTo(true))
                .body("items.findAll{it.code == '" + TRAINING + "'}.revision", contains(2, 3))
                .body("items.findAll{it.code == '" + TRAINING + "'}.consistent", contains(true, false));

        // Another split takes its place; what it leaves out is asked no more.
        put(TRAINING, split(line(PEI, "12", "12", "12", "12", "12")), "\"3-0\"")
                .statusCode(200)
                .body("state", equalTo("ADOPTED"));
        assertThat(asked(region)).isNull();
        assertThat(alerts()).isEmpty();

        assertThat(asked(region + "&asOf=" + adopted)).isEqualByComparingTo("30");
        assertThat(asked(region + "&asOf=" + before)).isNull();
        given().get(path + "?asOf=" + before).then().statusCode(404);
        given().get(path + "?asOf=" + adopted).then().header("ETag", "\"2-0\"").body("revision", equalTo(2));
        assertThat(read(path + "/revisions").getList("items.state"))
                .containsExactly("DRAFT", "ADOPTED", "DRAFT", "ADOPTED");
        assertThat(read(path + "/revisions?asOf=" + adopted).getList("items.revision"))
                .containsExactly(1, 2);
        assertThat(read(BREAKDOWNS + "?asOf=" + before).getList("items.code")).doesNotContain(TRAINING);
        assertThat(read(BREAKDOWNS).getList("items.code")).endsWith(TRAINING);
    }

    /** Annex table 1 in 人, its target in 万人. */
    @Test
    void aChangedCellOfThePlansOwnTableMakesADraftThatNamesIt() {
        String code = "urban-new-employment";
        JsonPath printed = read(BREAKDOWNS + "/" + code);
        assertThat(printed.getInt("revision")).isEqualTo(1);
        assertThat(printed.getString("recordedAt")).isNull();
        assertThat(number(printed, "target")).isEqualByComparingTo("375000");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < printed.getList("rows").size(); row++) {
            String one = "rows[" + row + "].";
            List<BigDecimal> values = new ArrayList<>(printed.getList(one + "values", BigDecimal.class));
            if (row == 2) {
                values.set(3, values.get(3).add(BigDecimal.ONE));
            }
            rows.add(Map.of(
                    "region",
                    printed.getString(one + "region.code"),
                    "values",
                    values,
                    "total",
                    number(printed, one + "total")));
        }
        Map<String, Object> changed = new HashMap<>(split());
        changed.put("unit", "人");
        changed.put("rows", rows);

        put(code, changed, "\"1-0\"")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("differences.place", contains("ROW", "TARGET"))
                .body("differences[0].region.code", equalTo("320382"))
                .body("differences[0].stated", equalTo(20000))
                .body("differences[0].computed", equalTo(20001))
                .body("differences[0].difference", equalTo(1))
                .body("differences[1].stated", equalTo(375000))
                .body("differences[1].computed", equalTo(375001))
                .body("differences[1].unit", equalTo("人"));
        given().get(BREAKDOWNS + "/" + code).then().body("revision", equalTo(1)).body("latestRevision", equalTo(2));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> wrong = new HashMap<>(split(
                line(FENG, "1", "1", "1", "1", "1"),
                line(FENG, "1", "1", "1", "1", "1"),
                line("450200", "1", "1", "1", "1", "1"),
                line("nowhere", "1", "1", "1", "1", "1"),
                line("320300", "1", "1", "1", "1", "1"),
                line(PEI, "1", "1", "1", "1"),
                line("320382", "1", "1", "1", "1", "1", "1"),
                line("320381", "1.1234567", "1", "1", "1", "1")));
        wrong.put("unit", "元");
        wrong.remove("title");
        wrong.remove("source");
        put(TRAINING, wrong, null)
                .statusCode(422)
                .body("errors.field", hasItem("/title"))
                .body("errors.field", hasItem("/source"))
                .body("errors.find{it.field == '/unit'}.code", equalTo("UNIT_NOT_CONVERTIBLE"))
                .body("errors.findAll{it.field == '/rows/1/region'}.code", hasItem("NOT_A_PARTITION"))
                .body("errors.find{it.field == '/rows/2/region'}.code", equalTo("OUTSIDE_JURISDICTION"))
                .body("errors.find{it.field == '/rows/3/region'}.code", equalTo("UNKNOWN_REGION"))
                .body("errors.findAll{it.code == 'NOT_A_PARTITION'}.size()", equalTo(6))
                .body("errors.find{it.field == '/rows/5/values/4'}.code", equalTo("REQUIRED"))
                .body("errors.find{it.field == '/rows/6/values/5'}.code", equalTo("NOT_HERE"))
                .body("errors.find{it.field == '/rows/7/values/0'}.code", equalTo("NUMBER_OUT_OF_BOUNDS"));

        Map<String, Object> years = new HashMap<>(split(line(FENG, "1", "1", "1")));
        years.put("years", List.of(2020, 2022, 2022));
        put(TRAINING, years, null)
                .statusCode(422)
                .body("errors.find{it.field == '/years/0'}.code", equalTo("OUT_OF_RANGE"))
                .body("errors.find{it.field == '/years/2'}.code", equalTo("NOT_ASCENDING"));

        put("urban-registered-unemployment-rate", split(line(FENG, "1", "1", "1", "1", "1")), null)
                .statusCode(422)
                .body("errors.code", hasItem("NOT_ADDITIVE"));
        put("no-indicator", split(line(FENG, "1", "1", "1", "1", "1")), null).statusCode(404);
        json().body(Map.of()).put(BREAKDOWNS + "/" + TRAINING).then().statusCode(422);
        json().body(Map.of("colour", "red"))
                .put(BREAKDOWNS + "/" + TRAINING)
                .then()
                .statusCode(400);
        json().body(split())
                .put("/api/v1/plans/none/breakdowns/" + TRAINING)
                .then()
                .statusCode(404);
    }

    /** What holds goes on holding, and no longer adds up. */
    @Test
    void aChangedTargetIsWhatASplitIsComparedWithFromThenOn() {
        String plan = "/api/v1/plans/xuzhou-2016-2020";
        String row = plan + "/indicators/supported-entrepreneurs";
        String path = plan + "/breakdowns/supported-entrepreneurs";
        Map<String, Object> split = new HashMap<>(split(line(FENG, "0.5", "0.5", "0.5", "0.5", "0.5")));
        split.put("unit", "万人");
        split.put("years", List.of(2016, 2017, 2018, 2019, 2020));
        split.put("rows", List.of(line(FENG, "0.5", "0.5", "0.5", "0.5", "0.5"), line(PEI, "0", "0", "0", "1", "1.5")));
        json().body(split)
                .put(path)
                .then()
                .statusCode(201)
                .header("ETag", "\"1-0\"")
                .body("state", equalTo("ADOPTED"));
        String before = now();

        json().header("If-Match", given().get(row).header("ETag"))
                .body(Map.of(
                        "target",
                        "[6]",
                        "unit",
                        "万人",
                        "act",
                        Map.of("document", "关于调整目标的通知", "decidedOn", "2018-06-30")))
                .post(row + "/target-changes")
                .then()
                .statusCode(201);

        given().header("If-None-Match", "\"1-0\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1-1\"")
                .body("state", equalTo("ADOPTED"))
                .body("consistent", equalTo(false))
                .body("differences.place", contains("TARGET"));
        assertThat(number(read(path), "differences[0].difference")).isEqualByComparingTo("-1");
        given().get(plan + "/breakdown-check").then().body("consistent", equalTo(false));
        given().get(plan + "/breakdown-check?asOf=" + before).then().body("consistent", equalTo(true));

        // The same again is a draft by now; one that adds up to the new target holds.
        json().body(split).header("If-Match", "\"1-0\"").put(path).then().statusCode(412);
        split.put("rows", List.of(line(FENG, "0.5", "0.5", "0.5", "0.5", "0.5"), line(PEI, "0", "0", "0", "1", "2.5")));
        json().body(split)
                .header("If-Match", "\"1-1\"")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2-1\"")
                .body("state", equalTo("ADOPTED"));
        assertLastReplaced(path, "\"revision\":1,");
    }

    /** Job fairs have no row: their breakdown is the target. */
    @Test
    void whatHasNoRowOfTheTableHoldsIfItAddsUpByItself() {
        Map<String, Object> fairs = new HashMap<>(split(line(FENG, "40", "40", "40", "40", "40")));
        fairs.put("unit", "场次");
        put("job-fairs", fairs, "\"1-0\"")
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("targetAbsence", equalTo("NOT_IN_TABLE"));
    }

    @Test
    void aProposalAddsUpAndCanBePut() {
        String code = "new-rural-labor-transferred";
        Map<String, Object> asked = new HashMap<>(Map.of(
                "regions",
                List.of(FENG, PEI, "320382"),
                "years",
                List.of(2021, 2022, 2023, 2024, 2025),
                "unit",
                "人",
                "scale",
                0,
                "method",
                "BY_WEIGHT",
                "weights",
                Map.of(FENG, 92.36, PEI, 103.85, "320382", 146.3)));
        ValidatableResponse answer = propose(code, asked)
                .statusCode(200)
                .body("target", equalTo(110000))
                .body("total", equalTo(110000))
                .body("method", equalTo("BY_WEIGHT"))
                .body("weights.region", contains(FENG, PEI, "320382"))
                .body("rows.total", contains(29662, 33352, 46986))
                .body("rows[0].values", contains(5933, 5933, 5932, 5932, 5932))
                .body("totals", contains(22000, 22000, 22000, 22000, 22000));

        Map<String, Object> split = new HashMap<>(split());
        split.put("unit", answer.extract().path("unit"));
        split.put("years", answer.extract().path("years"));
        split.put("rows", answer.extract().path("rows"));
        put(code, split, "\"1-0\"")
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("differences", hasSize(0));
    }

    @Test
    void aProposalByLastYearNeedsWhatEveryRegionPublished() {
        Map<String, Object> asked = new HashMap<>(Map.of(
                "regions",
                List.of(FENG, PEI),
                "years",
                List.of(2021, 2022),
                "unit",
                "万人次",
                "scale",
                2,
                "method",
                "BY_LAST_YEAR"));
        report(FENG, "2020", "1.5");
        propose(TRAINING, asked)
                .statusCode(422)
                .body("errors.field", contains("/regions/1"))
                .body("errors.code", contains("NOTHING_PUBLISHED"));

        report(PEI, "2020-S1", "1.5");
        propose(TRAINING, asked).statusCode(422);
        report(PEI, "2020-S2", "3.0");
        propose(TRAINING, asked)
                .statusCode(200)
                .body("weightYear", equalTo(2020))
                .body("weights.weight", contains(15000, 45000))
                .body("rows.total", contains(15.0f, 45.0f));
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        Map<String, Object> asked = Map.of(
                "regions",
                List.of(FENG, PEI),
                "years",
                List.of(2021, 2022),
                "unit",
                "万人次",
                "scale",
                2,
                "method",
                "BY_WEIGHT",
                "weights",
                Map.of(FENG, 0, "320382", 1));
        propose(TRAINING, asked)
                .statusCode(422)
                .body("errors.find{it.field == '/weights/320382'}.code", equalTo("NOT_HERE"))
                .body("errors.find{it.field == '/weights/" + FENG + "'}.code", equalTo("NOT_POSITIVE"))
                .body("errors.find{it.field == '/weights/" + PEI + "'}.code", equalTo("REQUIRED"));
        Map<String, Object> equal = new HashMap<>(asked);
        equal.put("method", "EQUAL");
        equal.remove("weights");
        equal.put("unit", "场次");
        propose("job-fairs", equal).statusCode(422).body("errors.code", contains("NO_TARGET"));
        equal.put("unit", "亿人");
        propose("urban-new-employment", equal).statusCode(422).body("errors.code", contains("TOO_FEW_DECIMALS"));
        propose("no-indicator", equal).statusCode(404);
        json().body(Map.of())
                .post(BREAKDOWNS + "/" + TRAINING + "/proposal")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("/regions"))
                .body("errors.field", hasItem("/years"))
                .body("errors.field", hasItem("/unit"))
                .body("errors.field", hasItem("/scale"))
                .body("errors.field", hasItem("/method"));
    }

    private static void report(String region, String period, String value) {
        ObservationKey key = new ObservationKey(region, TRAINING, period);
        published(key, Given.number(key, value, "万人次"));
    }

    private static ValidatableResponse put(String code, Map<String, Object> split, String ifMatch) {
        var request = json().body(split);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(BREAKDOWNS + "/" + code)
                .then();
    }

    private static ValidatableResponse propose(String code, Map<String, Object> asked) {
        return json().body(asked).post(BREAKDOWNS + "/" + code + "/proposal").then();
    }

    private static Map<String, Object> split(Map<?, ?>... rows) {
        return Map.of(
                "title",
                "目标分解",
                "unit",
                "万人次",
                "years",
                List.of(2021, 2022, 2023, 2024, 2025),
                "rows",
                List.of(rows),
                "source",
                Map.of("document", "关于分解目标任务的通知", "table", "附件"),
                "recordedBy",
                "市人社局");
    }

    private static Map<String, Object> line(String region, String... values) {
        return Map.of(
                "region",
                region,
                "values",
                Arrays.stream(values).map(BigDecimal::new).toList());
    }

    /** What a region is asked for over the span; null where it is asked nothing. */
    private static BigDecimal asked(String progress) {
        return number(read(progress), "items.find{it.indicator == '" + TRAINING + "'}?.target");
    }

    private static List<String> alerts() {
        return read("/api/v1/alerts?state=RAISED&region=" + FENG + "&indicator=" + TRAINING)
                .getList("items.id");
    }

    private static BigDecimal number(JsonPath json, String path) {
        return json.getObject(path, BigDecimal.class);
    }

    /** An instant between what was and what will be written. */
    private static String now() {
        return Instant.now().toString();
    }
}
