package org.hrssplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The change feed of a service, as pages and as a stream. Subclassed once a database. */
public abstract class ChangeStreamTest {

    private static final String CHANGES = "/api/v1/changes";
    private static final String OBSERVATIONS = "/api/v1/observations";

    /** A flow counted in persons. */
    protected abstract String flow();

    @Test
    void thePagesMakeUpTheWholeWithoutGaps() {
        List<Long> seen = new ArrayList<>();
        String next = "0";
        while (next != null) {
            JsonPath page = given().get(CHANGES + "?limit=3&after=" + next).jsonPath();
            page.getList("items.seq", Long.class).forEach(seen::add);
            next = page.getString("next");
        }

        assertThat(seen)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seen.size()).boxed().toList());
    }

    @Test
    void aNumberBelowZeroIsRefused() {
        given().get(CHANGES + "?after=-1").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
        given().get(CHANGES + "?after=x").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    @Timeout(60)
    void theStreamGoesOnWithWhatIsPublished() throws Exception {
        long last = last();
        try (Lines stream = open(CHANGES + "?after=" + (last - 1), Map.of())) {
            assertThat(stream.event()).containsEntry("id", Long.toString(last));
            publish("2019");
            Map<String, String> told = stream.event();
            assertThat(told).containsEntry("id", Long.toString(last + 1)).containsEntry("event", "change");
            JsonPath change = JsonPath.from(told.get("data"));
            assertThat(change.getString("period")).isEqualTo("2019");
            assertThat(change.getString("type")).isEqualTo("OBSERVATION_PUBLISHED");
        }
        publish("2018");
        try (Lines resumed = open(CHANGES, Map.of("Last-Event-ID", Long.toString(last + 1)))) {
            assertThat(resumed.event()).containsEntry("id", Long.toString(last + 2));
        }
    }

    @Test
    @Timeout(60)
    void theStreamSaysHowFarItHasCome() throws Exception {
        long last = last();
        try (Lines stream = open(CHANGES + "?after=" + (last - 1), Map.of())) {
            assertThat(stream.event()).containsEntry("id", Long.toString(last));
            JsonPath before = stream.watermark();
            assertThat(before.getLong("seq")).isEqualTo(last);
            publish("2017");
            assertThat(stream.event()).containsEntry("id", Long.toString(last + 1));
            JsonPath after = stream.watermark();
            assertThat(after.getLong("seq")).isEqualTo(last + 1);
            assertThat(instant(after)).isAfter(instant(before));
        }
    }

    @Test
    @Timeout(60)
    void aWriteThatPublishesNothingIsNoticedToo() throws Exception {
        try (Lines stream = open(CHANGES + "?after=" + last(), Map.of())) {
            Instant before = instant(stream.watermark());
            submit("2016");
            JsonPath told = stream.watermark();
            while (!instant(told).isAfter(before)) {
                told = stream.watermark();
            }
            assertThat(told.getLong("seq")).isEqualTo(last());
        }
    }

    @Test
    void howFarTheFeedHasComeCanBeAskedFor() {
        JsonPath before = given().get(CHANGES + "/watermark").jsonPath();
        assertThat(before.getLong("seq")).isEqualTo(last());

        publish("2015");

        JsonPath after = given().get(CHANGES + "/watermark").jsonPath();
        assertThat(after.getLong("seq")).isEqualTo(before.getLong("seq") + 1);
        assertThat(instant(after)).isAfter(instant(before));
    }

    private static Instant instant(JsonPath watermark) {
        return Instant.parse(watermark.getString("at"));
    }

    private static long last() {
        List<Long> all = new ArrayList<>();
        String next = "0";
        while (next != null) {
            JsonPath page = given().get(CHANGES + "?limit=1000&after=" + next).jsonPath();
            page.getList("items.seq", Long.class).forEach(all::add);
            next = page.getString("next");
        }
        return all.get(all.size() - 1);
    }

    private void publish(String period) {
        JsonPath created = submit(period);
        given().contentType("application/json")
                .header("If-Match", created.getString("items[0].etag"))
                .body("{}")
                .post(OBSERVATIONS + "/" + created.getString("items[0].id") + "/publish")
                .then()
                .statusCode(200);
    }

    private JsonPath submit(String period) {
        return given().contentType("application/json")
                .body(
                        """
                        {"items": [{"indicator": "%s", "region": "450225", "period": "%s", "value": 100, "unit": "人",
                                    "source": "统计快报"}]}
                        """
                                .formatted(flow(), period))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Lines open(String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Lines(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    /** A stream of events, line by line. */
    private record Lines(BufferedReader reader) implements AutoCloseable {

        /** The next change. */
        Map<String, String> event() throws IOException {
            return next("change");
        }

        /** The next watermark. */
        JsonPath watermark() throws IOException {
            return JsonPath.from(next("watermark").get("data"));
        }

        private Map<String, String> next(String name) throws IOException {
            Map<String, String> event = next();
            while (!name.equals(event.get("event"))) {
                event = next();
            }
            return event;
        }

        /** The next event that is no comment, by field. */
        private Map<String, String> next() throws IOException {
            Map<String, String> fields = new java.util.HashMap<>();
            while (true) {
                String line = reader.readLine();
                assertThat(line).as("the stream goes on").isNotNull();
                if (line.isEmpty() && !fields.isEmpty()) {
                    return fields;
                }
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
