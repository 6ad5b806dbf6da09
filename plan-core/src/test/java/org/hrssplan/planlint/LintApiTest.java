package org.hrssplan.planlint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hrssplan.planpackage.PackageReader;
import org.hrssplan.planpackage.YamlRequests;
import org.hrssplan.service.ServiceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lint of a service, over the plans that it bundles. Subclassed once a service and database. */
public abstract class LintApiTest {

    private static final String YAML = "application/yaml";
    private static final String FINDINGS = "lint-findings.tsv";

    @Inject
    ServiceConfig service;

    /** Line by line what the documents contradict themselves in: domain, plan, rule, place and both values. */
    @Test
    void whatTheDocumentsContradictThemselvesInIsNamedWithBothValues() {
        List<String> expected = PackageReader.resource(FINDINGS)
                .lines()
                .filter(line -> line.startsWith(service.domain() + "\t"))
                .toList();
        List<String> found = new ArrayList<>();
        for (String plan : bundled()) {
            stored(plan).<Map<String, Object>>getList("items").forEach(one -> found.add(line(plan, one)));
        }

        assertThat(expected).isNotEmpty();
        assertThat(found).containsAll(expected).noneMatch(line -> line.contains("\tpackage-"));
    }

    @Test
    void aPackageIsLintedAsThePlanThatIsStoredOfIt() {
        for (String plan : bundled()) {
            JsonPath ofPackage = yaml(plan, text(plan)).extract().jsonPath();

            assertThat(ofPackage.getMap("")).isEqualTo(stored(plan).getMap(""));
        }
    }

    @Test
    void everyFindingHasItsRuleItsPlaceAndASentenceInTheLanguageOfTheRequest() {
        for (String plan : bundled()) {
            JsonPath chinese = stored(plan);
            JsonPath english = given().noContentType()
                    .header("Accept-Language", "en")
                    .post(path(plan))
                    .then()
                    .header("Content-Language", "en")
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = chinese.getList("items");
            assertThat(english.getList("items.place")).isEqualTo(chinese.getList("items.place"));
            for (Map<String, Object> one : items) {
                assertThat((String) one.get("rule")).matches("[a-z]+(-[a-z]+)*");
                assertThat((String) one.get("place")).startsWith("/");
                assertThat((String) one.get("message"))
                        .containsPattern("\\p{IsHan}")
                        .doesNotContain("{");
            }
            assertThat(items.stream().filter(one -> one.get("severity").equals("WARNING")))
                    .hasSize(chinese.getInt("summary.warnings"));
            assertThat(items)
                    .hasSize(chinese.getInt("summary.errors")
                            + chinese.getInt("summary.warnings")
                            + chinese.getInt("summary.notes"));
        }
    }

    @Test
    void aBrokenPackageIsFoundAndNothingIsWritten() {
        String plan = bundled().get(0);
        List<String> before = tags();

        yaml(plan, text(plan).replaceFirst("chapter: [0-9]+", "chapter: 99"))
                .body("summary.errors", equalTo(1))
                .body("items[0].rule", equalTo("package-rule"))
                .body("items[0].message", equalTo("规划包违反规则“chapter”，不能入库：no chapter has position 99"));
        yaml(plan, text(plan).replaceFirst("number: [0-9]+", "nummer: 1"))
                .body("items.rule", hasItem("package-schema"))
                .body("items.severity", hasItem("ERROR"));
        yaml(plan, text(plan).replaceFirst("id: " + plan, "id: other-2016-2020"))
                .body("items.rule", equalTo(List.of("package-rule")))
                .body("items.place", equalTo(List.of("/plan/id")));
        yaml(plan, text(plan).replaceFirst("domain: [a-z-]+", "domain: other"))
                .body("items.place", equalTo(List.of("/domain")));
        assertThat(tags()).isEqualTo(before);
    }

    /** Each of them is an answer with a finding, at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"plan\":",
                "{\"format\": 1e100000000}",
                "{\"format\": -1.0E+999999999}",
                "{\"plan\": {\"startYear\": 1e1000000, \"id\": \"\\u0000\"}}",
                "{\"format\": 1, \"format\": 1}",
                "{\"format\": NaN}",
                "\uFEFF{\"format\": 1}",
                "# nothing",
                "--- 1\n--- 2",
                "a: &a [*a, *a]",
                "!!org.example.Gadget [1]",
                "plan: {startYear: 1.0e+100000000}",
                "[[[[[[[[[[[[[[[[[[[["
            })
    void whatIsNoPackageIsAFinding(String body) {
        for (String type : List.of(ContentType.JSON.toString(), YAML)) {
            post(bundled().get(0), type, body.getBytes(StandardCharsets.UTF_8))
                    .statusCode(200)
                    .body("summary.errors", greaterThan(0))
                    .body("items[0].rule", equalTo("package-schema"))
                    .body("items[0].message", not(containsString("java")))
                    .body("items[0].message", not(containsString("Constraints")));
        }
    }

    @Test
    void whatIsTooLargeOrOfAnotherKindIsRefused() {
        String plan = bundled().get(0);
        YamlRequests.yaml()
                .body("#".repeat(3 << 20))
                .post(path(plan))
                .then()
                .statusCode(413)
                .body("code", equalTo("PAYLOAD_TOO_LARGE"));
        post(plan, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        given().noContentType().accept("text/csv").post(path(plan)).then().statusCode(406);
        given().noContentType()
                .post(path("no-such-plan"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    /** A package of a plan that is not stored is linted all the same, beside what is stored of its jurisdiction. */
    @Test
    void aPlanNeedNotBeStored() {
        String plan = "xuzhou-2016-2020";
        String other = "other-2016-2020";
        yaml(other, text(plan).replace("id: " + plan, "id: " + other))
                .body("plan", equalTo(other))
                .body("summary.errors", equalTo(0));
        given().get("/api/v1/plans/" + other).then().statusCode(404);
    }

    private List<String> bundled() {
        return service.bundledPlans().orElseThrow();
    }

    private static JsonPath stored(String plan) {
        return given().noContentType()
                .post(path(plan))
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-CN")
                .extract()
                .jsonPath();
    }

    private String line(String plan, Map<String, Object> one) {
        return String.join(
                "\t",
                service.domain(),
                plan,
                (String) one.get("rule"),
                (String) one.get("place"),
                value(one, "first"),
                value(one, "second"));
    }

    private static String value(Map<String, Object> finding, String side) {
        Map<?, ?> value = (Map<?, ?>) finding.get(side);
        return value == null ? "" : value.get("printed") + (value.get("unit") == null ? "" : " " + value.get("unit"));
    }

    private static ValidatableResponse yaml(String plan, String text) {
        return post(plan, YAML, text.getBytes(StandardCharsets.UTF_8)).statusCode(200);
    }

    private static ValidatableResponse post(String plan, String type, byte[] body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(body)
                .post(path(plan))
                .then();
    }

    private static String path(String plan) {
        return "/api/v1/plans/" + plan + "/lint";
    }

    private static String text(String plan) {
        return PackageReader.resource("hrss-plan/plans/" + plan + ".yaml");
    }

    private static List<String> tags() {
        return List.of("/api/v1/plans", "/api/v1/observations?limit=1000").stream()
                .map(path -> RestAssured.get(path).header("ETag"))
                .toList();
    }
}
