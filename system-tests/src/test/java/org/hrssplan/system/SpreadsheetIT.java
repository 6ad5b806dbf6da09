package org.hrssplan.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form is downloaded, filled in, imported, reviewed, published, corrected; the plan shows what is published. */
@SystemTest
class SpreadsheetIT {
    private static final String VIEW = "/api/v1/plans/liuzhou-2021-2025?period=2022";
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String FORM = OBSERVATIONS + "/template?region=450200&period=2022&plan=liuzhou-2021-2025";

    private final RunningSystem system;

    SpreadsheetIT(RunningSystem system) {
        this.system = system;
    }

    /**
     * A value of 2022.
     *
     * @param shown what the plan then says of the indicator: achieved and verdict
     */
    private record Reported(String indicator, String value, String shown) {
        String id() {
            return "450200." + indicator + ".2022";
        }
    }

    @Test
    void aWorkbook() {
        travels(
                FilledForm.XLSX,
                system.service("employment"),
                List.of(
                        new Reported("urban-new-employment", "3", "9.1 SLIGHTLY_BEHIND"),
                        new Reported("urban-registered-unemployment-rate", "5.10", "5.10 LIMIT_BREACHED")),
                new Reported("urban-new-employment", "4.9", "11.0 AHEAD"));
    }

    @Test
    void csv() {
        travels(
                FilledForm.CSV,
                system.service("social-insurance"),
                List.of(
                        new Reported("employee-pension-participants", "120", "120 BEHIND"),
                        new Reported("e-card-coverage", ">67", "67 ACHIEVED_EARLY")),
                new Reported("employee-pension-participants", "127.00", "127.00 ACHIEVED_EARLY"));
    }

    private void travels(FilledForm form, Application service, List<Reported> reported, Reported correction) {
        String before = view("");
        long known = changes(service, 0).size();

        JsonNode items = imported(service, form, reported);
        String submittedAt = observation(service, correction).get("submittedAt").asText();

        assertThat(reported).allSatisfy(one -> assertThat(state(service, one)).isEqualTo("IN_REVIEW"));
        assertThat(view("")).isEqualTo(before);
        assertThat(changes(service, known)).isEmpty();

        items.forEach(item -> publish(service, item));

        assertThat(reported).allSatisfy(one -> {
            assertThat(state(service, one)).isEqualTo("REPORTED");
            awaitShown(one.indicator(), one.shown());
        });
        List<String> published = reported.stream()
                .map(one -> "OBSERVATION_PUBLISHED " + one.indicator() + " 1")
                .toList();
        assertThat(changes(service, known)).isEqualTo(published);
        assertThat(view("&asOf=" + submittedAt)).isEqualTo(knownAt(submittedAt, before));

        String uncorrected = view("");
        JsonNode revision = corrected(service, correction);

        assertThat(view("")).isEqualTo(uncorrected);
        assertThat(observation(service, correction).get("revision").asInt()).isEqualTo(1);

        publish(service, revision);

        awaitShown(correction.indicator(), correction.shown());
        assertThat(changes(service, known + published.size()))
                .containsExactly("OBSERVATION_CORRECTED " + correction.indicator() + " 2");
        assertThat(view("&asOf=" + submittedAt)).isEqualTo(knownAt(submittedAt, before));
    }

    /** The gateway shows it within a second where nothing else is in its way. */
    private void awaitShown(String indicator, String figure) {
        await(indicator + " is shown as " + figure)
                .atMost(Duration.ofSeconds(10))
                .until(() -> shown(indicator).equals(figure));
    }

    /** What became of the rows that were filled in; the others are nothing to be told of. */
    private static JsonNode imported(Application service, FilledForm form, List<Reported> reported) {
        byte[] empty = Rest.given()
                .accept(form.mediaType)
                .get(service.url(FORM))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(taken(service, form, empty, 200)).isEmpty();

        Map<String, String> values = reported.stream().collect(toMap(Reported::indicator, Reported::value));
        JsonNode items = taken(service, form, form.fill(empty, values, "2022年统计报表"), 201);
        assertThat(items).hasSameSizeAs(reported).allSatisfy(item -> {
            assertThat(item.get("outcome").asText()).isEqualTo("CREATED");
            assertThat(item.get("status").asText()).isEqualTo("SUBMITTED");
        });
        return items;
    }

    private static JsonNode taken(Application service, FilledForm form, byte[] file, int status) {
        RequestSpecification request = Rest.given()
                .contentType(form.mediaType)
                .header("Authorization", Tokens.author())
                .body(file);
        return answered(request.post(service.url(OBSERVATIONS + "/import")), status)
                .get("items");
    }

    private static void publish(Application service, JsonNode item) {
        RequestSpecification request = Rest.given()
                .contentType("application/json")
                .header("Authorization", Tokens.whoMaySend("/publish"))
                .header("If-Match", item.get("etag").asText())
                .body("{}");
        JsonNode published = answered(
                request.post(service.url(OBSERVATIONS + "/" + item.get("id").asText() + "/publish")), 200);
        assertThat(published.get("status").asText()).isEqualTo("PUBLISHED");
    }

    private static JsonNode corrected(Application service, Reported correction) {
        JsonNode before = observation(service, correction);
        String items =
                """
                {"items": [{"indicator": "%s", "region": "450200", "period": "2022", "value": %s, "unit": "%s",
                "source": "2022年统计报表（更正）"}]}"""
                        .formatted(
                                correction.indicator(),
                                correction.value(),
                                before.get("unit").asText());
        Response answer = Rest.given()
                .contentType("application/json; charset=utf-8")
                .header("Authorization", Tokens.author())
                .header("If-Match", before.get("etag").asText())
                .body(items)
                .post(service.url(OBSERVATIONS));
        JsonNode item = answered(answer, 200).at("/items/0");
        assertThat(item.get("outcome").asText()).isEqualTo("UPDATED");
        assertThat(item.get("revision").asInt()).isEqualTo(2);
        return item;
    }

    private static JsonNode answered(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Rest.tree(answer.asString());
    }

    private static JsonNode observation(Application service, Reported reported) {
        return service.drafts(OBSERVATIONS + "/" + reported.id());
    }

    private static String state(Application service, Reported reported) {
        String path = "/api/v1/plans/liuzhou-2021-2025/completeness?period=2022&region=450200&limit=1000";
        return RunningSystem.stream(service.json(path).get("items"))
                .filter(one -> one.get("indicator").asText().equals(reported.indicator()))
                .filter(one -> one.get("period").asText().equals("2022"))
                .map(one -> one.get("state").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Type, indicator and revision of every change behind a number. */
    private static List<String> changes(Application service, long after) {
        return RunningSystem.stream(service.json("/api/v1/changes?limit=1000&after=" + after)
                        .get("items"))
                .map(one ->
                        one.get("type").asText() + " " + one.get("indicator").asText() + " "
                                + one.get("revision").asText())
                .toList();
    }

    private String view(String query) {
        Response answer = system.gateway().get(VIEW + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    /** The view of that time as it is told today: it says of when it is. */
    private static String knownAt(String asOf, String view) {
        return view.replace("\"asOf\":null", "\"asOf\":\"" + asOf + "\"");
    }

    private String shown(String indicator) {
        JsonNode progress = RunningSystem.indicators(Rest.tree(view(""))).stream()
                .filter(row -> row.get("code").asText().equals(indicator))
                .findFirst()
                .orElseThrow()
                .get("progress");
        return Rest.text(progress.get("achieved")) + " "
                + progress.get("verdict").asText();
    }
}
