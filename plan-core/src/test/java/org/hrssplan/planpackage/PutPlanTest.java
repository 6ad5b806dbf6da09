package org.hrssplan.planpackage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hrssplan.planpackage.YamlRequests.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.storage.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that is put: a bundled one of another id and of a city that the service does not know. */
public abstract class PutPlanTest {

    private static final String PLANS = "/api/v1/plans/";
    private static final String MODEL = "liuzhou-2021-2025";

    @Inject
    ServiceConfig service;

    /** A database of its own, since what is put stays. */
    public static final class OnH2 implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:put-plans;LOCK_TIMEOUT=10000");
        }
    }

    /** A server of its own. */
    public static final class OnOwnPostgres extends OnPostgres {}

    @Test
    void aNewPlanIsThereWithItsRegionsAndTheSameAgainChangesNothing() throws JsonProcessingException {
        String plan = "first-2021-2025";
        String text = text(plan, "990201");

        put(plan, text)
                .then()
                .statusCode(201)
                .header("Location", PLANS + plan)
                .body("plan", equalTo(plan))
                .body("domain", equalTo(service.domain()))
                .body("outcome", equalTo("CREATED"))
                .body("dryRun", equalTo(false))
                .body("digest", matchesPattern("[0-9a-f]{64}"));
        given().get(PLANS + plan).then().statusCode(200).body("jurisdiction.code", equalTo("990201"));
        given().get("/api/v1/regions/990201")
                .then()
                .body("scheme", equalTo("LOCAL"))
                .body("name", equalTo("新城（虚构）"));
        assertThat(rows(plan)).isNotEmpty().isEqualTo(rows(MODEL));

        put(plan, text).then().statusCode(200).body("outcome", equalTo("UNCHANGED"));
        Object tree = new YAMLMapper().readValue("# another form\n" + text, Object.class);
        given().contentType("application/json")
                .body(new ObjectMapper().writeValueAsString(tree))
                .put(PLANS + plan)
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .body("outcome", equalTo("UNCHANGED"));
        assertThat(rows(plan)).isEqualTo(rows(MODEL));
    }

    @Test
    void aDryRunWritesNothing() {
        String plan = "dry-2021-2025";

        yaml().body(text(plan, "990202"))
                .put(PLANS + plan + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CREATED"))
                .body("dryRun", equalTo(true));
        assertIsNotThere(plan, "990202");
    }

    @Test
    void aStoredPlanIsNotChanged() {
        String plan = "kept-2021-2025";
        String text = text(plan, "990203");
        String digest = put(plan, text).then().statusCode(201).extract().path("digest");
        String tag = given().get(PLANS + plan).header("ETag");

        put(plan, text.replaceFirst("zh: ", "zh: 另"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_DIFFERS"))
                .body("digest", equalTo(digest));
        assertThat(given().get(PLANS + plan).header("ETag")).isEqualTo(tag);
    }

    @Test
    void everyBrokenRuleIsNamedAndNothingIsWritten() {
        String plan = "broken-2021-2025";
        String broken = text("other-2021-2025", "990204")
                .replaceFirst("chapter: [0-9]+", "chapter: 99")
                .replace("baseYear: 2020", "baseYear: 2022");

        put(plan, broken)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", hasItems("/indicators/0", "/plan", "/plan/id"))
                .body("errors.code", hasItems("CHAPTER", "YEARS", "ID"))
                .body("errors.find { it.code == 'CHAPTER' }.message", equalTo("没有列出此篇章。"));
        yaml().header("Accept-Language", "en")
                .body(broken)
                .put(PLANS + plan)
                .then()
                .body("errors.find { it.code == 'CHAPTER' }.message", equalTo("no chapter has position 99"));
        assertIsNotThere(plan, "990204");
        assertIsNotThere("other-2021-2025", "990204");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            format: 1            | format: 2              | /format         | CONST
            startYear: 2021      | startYear: 2021.5       | /plan/startYear | TYPE
            startYear: 2021      | startYear: "2021"      | /plan/startYear | TYPE
            format: 1            | format: 1\\nmore: [1]  | /more           | ADDITIONAL_PROPERTIES
            baseYear: 2020       |                        | /plan/baseYear  | REQUIRED
            zh: 柳               | zh: \\u202e柳           | /plan/title/zh  | TEXT
            """)
    void whatDoesNotFollowTheSchemaIsNamed(String from, String to, String field, String code) {
        String text = text("schema-2021-2025", "990205");
        String broken =
                text.replace(from, to == null ? "" : to.replace("\\n", "\n").replace("\\u202e", "\u202e"));
        assertThat(broken).isNotEqualTo(text);

        put("schema-2021-2025", broken)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("errors.code", hasItem(code))
                .body("errors[0].message", matchesPattern(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan: [unclosed",
                "plan: 1\nplan: 2",
                "a: &a [1]\nb: *a",
                "a: &a {x: 1}\nb:\n  <<: *a",
                "--- 1\n--- 2",
                "a: 1.0e100000000",
                "a: .inf",
                "\"\\x00"
            })
    void whatIsNoPlainYamlCannotBeRead(String text) {
        put("unread-2021-2025", text).then().statusCode(400).body("code", equalTo("UNREADABLE_FILE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "{\"a\":1e100000000}", "a: 1"})
    void whatIsNoJsonCannotBeRead(String text) {
        given().contentType("application/json")
                .body(bytes(text))
                .put(PLANS + "unread-2021-2025")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    void everyOneOfManyFindingsIsAnsweredAndMoreRowsThanAPlanHasAreNotLookedAt() {
        yaml().body(rows(1000))
                .put(PLANS + "rows-2021-2025")
                .then()
                .statusCode(422)
                .body("errors.findAll { it.code == 'INDICATOR' }.field", hasSize(1000))
                .body("errors.field", hasItem("/indicators/999"));
        put("rows-2021-2025", rows(1001))
                .then()
                .statusCode(422)
                .body("errors.code", contains("MAX_ITEMS"))
                .body("errors.field", contains("/indicators"));
    }

    private static String rows(int count) {
        String head = text("rows-2021-2025", "990208");
        String row = "  - {number: %1$d, code: nothing-%1$d, name: 无, chapter: 1, unit: 人, target: \"1\","
                + " source: {document: d, section: 一}}";
        return head.substring(0, head.indexOf("regions:"))
                + "documents: [{id: d, title: 规划}]\nchapters: [{position: 1, title: 就业}]\nindicators:\n"
                + IntStream.rangeClosed(1, count).mapToObj(row::formatted).collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() {
        put("deep-2021-2025", "[".repeat(5_000)).then().statusCode(400);
        put("large-2021-2025", "#" + "x".repeat(3 * 1024 * 1024)).then().statusCode(413);
        put("many-2021-2025", "[" + "1,".repeat(450_000) + "1]")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("TOO_MANY_ITEMS"));
        given().contentType("text/plain")
                .body("x")
                .put(PLANS + "x-2021-2025")
                .then()
                .statusCode(415);
    }

    @Test
    void aRequestWithAKeyIsAnsweredAsBefore() {
        String plan = "keyed-2021-2025";
        String key = "put-" + plan;
        String text = text(plan, "990206");

        keyed(key, plan, text).then().statusCode(201);
        keyed(key, plan, text)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("outcome", equalTo("CREATED"));
        keyed(key, plan, text.replaceFirst("zh: ", "zh: 另"))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void ofTheSamePlanSentAtOnceOneIsCreated() {
        String plan = "atonce-2021-2025";
        String text = text(plan, "990207");

        List<CompletableFuture<Integer>> sent = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> put(plan, text).statusCode()))
                .limit(4)
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).sorted(Comparator.reverseOrder()))
                .containsExactly(201, 200, 200, 200);
        assertThat(rows(plan)).isEqualTo(rows(MODEL));
    }

    /** The bundled plan as a new one of a city that the package brings along. */
    private static String text(String plan, String city) {
        return PackageReader.resource("hrss-plan/plans/" + MODEL + ".yaml")
                .replace("id: " + MODEL, "id: " + plan)
                .replace("\"450200\"", "\"" + city + "\"")
                .replaceFirst(
                        "(?m)^documents:",
                        "regions: [{code: \"" + city + "\", name: 新城（虚构）, nameEn: New City (fictional)}]\ndocuments:");
    }

    private static Response put(String plan, String text) {
        return yaml().body(text).put(PLANS + plan);
    }

    private static Response keyed(String key, String plan, String text) {
        return yaml().header("Idempotency-Key", key).body(text).put(PLANS + plan);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> rows(String plan) {
        return given().get(PLANS + plan + "/indicators?limit=1000").jsonPath().getList("items.code", String.class);
    }

    private static void assertIsNotThere(String plan, String region) {
        given().get(PLANS + plan).then().statusCode(404);
        given().get("/api/v1/regions/" + region).then().statusCode(404);
    }
}
