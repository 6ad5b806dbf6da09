package org.hrssplan.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Importing files into a service. Subclassed once a database; figures go to a region of their own each, so that tests do
 * not meet.
 */
public abstract class ImportTest {

    private static final String IMPORT = "/api/v1/observations/import";
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String HEADER = "indicator,region,period,value,unit,source\n";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** With those of eight regions a file has more rows than are taken at once, and more than one year a series. */
    private static final int MONTHS = 70 * 12;

    /** A flow counted in persons. */
    protected abstract String flow();

    @Test
    void aFileIsTakenWholeAndAgainItIsUnchanged() {
        String file = HEADER + row("450202", "2021", "1.5", "万人") + row("450202", "2022", "≥70", "人");

        csv(file)
                .post(IMPORT)
                .then()
                .statusCode(201)
                .body("created", equalTo(2))
                .body("rejected", equalTo(0))
                .body("items.line", contains(2, 3))
                .body("items.outcome", contains("CREATED", "CREATED"))
                .body("items[0].id", equalTo("450202." + flow() + ".2021"))
                .body("items[0].status", equalTo("SUBMITTED"));
        csv(file)
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0));
        assertThat(submitted("450202")).isEqualTo(2);
    }

    @Test
    void oneBadRowRefusesAllAndEveryBadRowIsNamed() {
        String file = HEADER
                + row("450203", "2021", "10", "人")
                + row("nowhere", "2021", "1e100000000", "人")
                + row("450203", "2021-13", "11", "件")
                + "x,450203,2021,１２,人,来源\n"
                + row("450203", "2021", "10", "人");

        csv(file)
                .header("Accept-Language", "en")
                .post(IMPORT)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("IMPORT_REJECTED"))
                .body("created", equalTo(0))
                .body("rejected", equalTo(4))
                .body("items.line", contains(3, 4, 5, 6))
                .body("items[0].errors.code", contains("INVALID_NUMBER"))
                .body("items[1].errors.field", contains("period", "unit"))
                .body("items[1].errors.code", contains("INVALID_PERIOD", "UNIT_NOT_CONVERTIBLE"))
                .body("items[2].errors.code", contains("UNKNOWN_INDICATOR"))
                .body("items[3].errors.code", contains("DUPLICATE_ROW"))
                .body(
                        "errors.field",
                        contains(
                                "/lines/3/value",
                                "/lines/4/period",
                                "/lines/4/unit",
                                "/lines/5/indicator",
                                "/lines/6/period"));
        assertThat(submitted("450203")).isZero();
    }

    @Test
    void goodRowsAreTakenWhereThatIsAskedFor() {
        String file = HEADER
                + row("450204", "2021", "10", "人")
                + row("450204", "2021", "abc", "人")
                + row("450204", "2022", "", "人");

        csv(file)
                .post(IMPORT + "?atomic=false")
                .then()
                .statusCode(207)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("items.outcome", contains("CREATED", "REJECTED"));
        assertThat(submitted("450204")).isEqualTo(1);
    }

    @Test
    void aDryRunAnswersTheSameAndWritesNothing() {
        String file = HEADER + row("450205", "2021", "10", "人");

        csv(file)
                .post(IMPORT + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));
        assertThat(submitted("450205")).isZero();
        csv(file).post(IMPORT).then().statusCode(201);
        csv(file).post(IMPORT + "?dryRun=true").then().body("unchanged", equalTo(1));
    }

    @Test
    void jsonIsImportedLikeARequest() {
        given().contentType("application/json")
                .body(
                        """
                        {"submittedBy": "市就业服务中心", "items": [
                          {"indicator": "%s", "region": "450206", "period": "2021", "value": 12.30, "unit": "人",
                           "source": {"document": "统计快报", "table": "表1"}},
                          {"indicator": "%s", "region": "450206", "period": "2022", "value": null, "unit": "人",
                           "source": "统计快报"}]}
                        """
                                .formatted(flow(), flow()))
                .post(IMPORT + "?atomic=false")
                .then()
                .statusCode(207)
                .body("items.index", contains(0, 1))
                .body("items.outcome", contains("CREATED", "REJECTED"))
                .body("items[1].errors.code", contains("REQUIRED"));
        JsonPath stored =
                given().get(OBSERVATIONS + "/450206." + flow() + ".2021").jsonPath();
        assertThat(stored.getString("submittedBy")).isEqualTo("市就业服务中心");
        assertThat(stored.getString("source.table")).isEqualTo("表1");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, x, UNKNOWN_COLUMN",
        "text/csv, '', NO_HEADER",
        "application/json, '{\"items\": [', MALFORMED_JSON",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK, NOT_A_WORKBOOK"
    })
    void aFileThatCannotBeReadIsRefusedWithItsReason(String type, String body, String reason) {
        given().contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNREADABLE_FILE"))
                .body("errors[0].code", equalTo(reason));
    }

    @Test
    void anotherEncodingIsRefusedNotGuessed() {
        given().contentType("text/csv")
                .body((HEADER + row("450211", "2021", "10", "人")).getBytes(Charset.forName("GBK")))
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_UTF8"));
        given().contentType("application/pdf")
                .body(new byte[] {1})
                .post(IMPORT)
                .then()
                .statusCode(415);
        given().contentType("text/*").body(new byte[] {1}).post(IMPORT).then().statusCode(415);
    }

    @Test
    void theSameKeyGivesTheSameAnswerOnce() {
        String file = HEADER + row("450222", "2021", "10", "人");
        String key = UUID.randomUUID().toString();

        Response first = csv(file).header("Idempotency-Key", key).post(IMPORT);
        Response again = csv(file).header("Idempotency-Key", key).post(IMPORT);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        csv(file + row("450222", "2022", "1", "人"))
                .header("Idempotency-Key", key)
                .post(IMPORT)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aLargeFileRunsAsAJobWithItsProgressAndReport() {
        String rows = IntStream.rangeClosed(1, 9_000)
                .mapToObj(i -> row("450223", 1950 + i % 70 + "/" + (2021 + i / 70), Integer.toString(i), "人"))
                .limit(300)
                .distinct()
                .collect(Collectors.joining());
        String location = accepted(csv(HEADER + rows));

        ended(location)
                .body("state", equalTo("DONE"))
                .body("rejected", equalTo(0))
                .body("finishedAt", matchesPattern(".+Z"));
        JsonPath job = given().get(location).jsonPath();
        assertThat(job.getLong("created")).isEqualTo(rows.lines().count());
        assertThat(job.getLong("accepted")).isEqualTo(job.getLong("rowsRead"));
        assertThat(submitted("450223")).isEqualTo((int) job.getLong("created"));
    }

    /** Region after region, so that what is known of the first is asked for again after thousands of rows. */
    @Test
    void aLongFileIsOneSubmissionFromItsFirstRowToItsLast() {
        List<String> regions = List.of("320302", "320303", "320305", "320311", "320312", "320321", "320322", "320324");
        StringBuilder file = new StringBuilder("indicator,region,period,value,unit,source,row,note\n");
        for (String region : regions) {
            for (int month = 0; month < MONTHS; month++) {
                file.append(noted(region, month(month), 10 + month % 3));
            }
            if (region.equals("320311")) {
                file.append(noted("nowhere", "2021-01", 1));
            }
        }
        String again = file + noted("320302", month(MONTHS), 90);
        file.append(noted("320302", month(0), 12)).append(noted("320302", month(MONTHS), 90));

        String first = accepted(csv(file.toString()), "?atomic=false");

        int taken = regions.size() * MONTHS + 1;
        ended(first).body("state", equalTo("DONE")).body("created", equalTo(taken));
        given().get(first + "/rejections")
                .then()
                .body("items.line", contains(4 * MONTHS + 2, taken + 2))
                .body("items[0].errors.code", contains("UNKNOWN_REGION"))
                .body("items[1].errors.code", contains("DUPLICATE_ROW"));
        given().get(OBSERVATIONS + "/320302." + flow() + "." + month(MONTHS) + "/revisions")
                .then()
                .body("items.findings.rule", contains(List.of("JUMP", "JUMP")))
                .body("items.note", contains("甲\\乙"))
                .body("items.source.row", contains("1"));
        ended(accepted(csv(again), "?atomic=false"))
                .body("unchanged", equalTo(taken))
                .body("rejected", equalTo(1));
        String corrected = "indicator,region,period,value,unit,source\n" + row("320324", month(MONTHS - 1), "11", "人");
        csv(corrected).post(IMPORT).then().body("items.outcome", contains("UPDATED"));
    }

    private String noted(String region, String period, int value) {
        return String.join(",", flow(), region, period, Integer.toString(value), "人", "统计快报", "1", "甲\\乙") + "\n";
    }

    /** A month from 1950 on. */
    private static String month(int number) {
        return YearMonth.of(1950, 1).plusMonths(number).toString();
    }

    @Test
    void aJobThatIsRefusedListsEveryRejectedRowInPages() {
        String rows = IntStream.rangeClosed(1, 1_200)
                .mapToObj(i -> row("450224", "2021", "x" + i, "人"))
                .collect(Collectors.joining());
        String location = accepted(csv(HEADER + row("450224", "2021", "5", "人") + rows));

        ended(location).body("state", equalTo("REFUSED")).body("rejected", equalTo(1_200));
        JsonPath page = given().header("Accept-Language", "en")
                .get(location + "/rejections?limit=1000")
                .then()
                .body("items", hasSize(1_000))
                .body("items[0].line", equalTo(3))
                .body("items[0].errors[0].code", equalTo("INVALID_NUMBER"))
                .body("items[0].errors[0].message", containsString("x1"))
                .extract()
                .jsonPath();
        given().queryParam("limit", 1000)
                .queryParam("cursor", page.getString("next"))
                .get(location + "/rejections")
                .then()
                .body("items", hasSize(200))
                .body("items[199].line", equalTo(1_202));
        assertThat(submitted("450224")).isZero();
    }

    @Test
    void aJobWhoseFileCannotBeReadFailsWithTheReason() {
        String location = accepted(csv("indicator,colour\n"));

        ended(location)
                .body("state", equalTo("FAILED"))
                .body("problem.code", equalTo("UNKNOWN_COLUMN"))
                .body("problem.message", containsString("colour"));
    }

    @Test
    void aReasonThatIsTooLongToKeepIsCutAndTheJobEnds() {
        String location = accepted(csv("indicator," + "x".repeat(3_000) + "\n"));

        ended(location).body("state", equalTo("FAILED")).body("problem.code", equalTo("UNKNOWN_COLUMN"));
    }

    @Test
    void aSmallFileOfManyRowsBecomesAJob() {
        String location = csv(HEADER + ",,,1,,\n".repeat(5_001))
                .post(IMPORT)
                .then()
                .statusCode(202)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");

        ended(location).body("state", equalTo("REFUSED")).body("rejected", equalTo(5_001));
    }

    @Test
    void aNameThatIsTooLongIsRefusedInAFileToo() {
        given().contentType("application/json")
                .body("{\"submittedBy\": \"" + "x".repeat(101) + "\", \"items\": []}")
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_LONG"));
    }

    @Test
    void moreItemsThanAreTakenAreRefused() {
        given().contentType("application/json")
                .body("{\"items\": [" + "{},".repeat(30_000) + "{}]}")
                .post(OBSERVATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("TOO_MANY_ITEMS"));
    }

    @Test
    void aJobThatIsNotThereIsNotFound() {
        given().get("/api/v1/imports/nothing").then().statusCode(404).body("code", equalTo("JOB_NOT_FOUND"));
        given().get("/api/v1/imports/nothing/rejections").then().statusCode(404);
    }

    @Test
    void theFormOfARegionImportsAsItIs() {
        byte[] form = given().accept("text/csv")
                .get("/api/v1/observations/template?region=450200&period=2024&plan=liuzhou-2021-2025")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%9F%B3%E5%B7%9E"))
                .header("ETag", startsWith("\""))
                .extract()
                .asByteArray();

        given().contentType("text/csv")
                .body(form)
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static String accepted(RequestSpecification request) {
        return accepted(request, "");
    }

    private static String accepted(RequestSpecification request, String query) {
        return request.header("Prefer", "respond-async")
                .post(IMPORT + query)
                .then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/imports/"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static ValidatableResponse ended(String location) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Response job = given().get(location);
            String state = job.jsonPath().getString("state");
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return job.then();
            }
            assertThat(System.nanoTime()).as(job.asString()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static int submitted(String region) {
        return given().get(OBSERVATIONS + "?status=SUBMITTED&limit=1000&region=" + region)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static RequestSpecification csv(String file) {
        return given().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8));
    }

    private String row(String region, String period, String value, String unit) {
        return String.join(",", flow(), region, period, value, unit, "统计快报") + "\n";
    }
}
