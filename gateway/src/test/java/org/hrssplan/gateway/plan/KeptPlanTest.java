package org.hrssplan.gateway.plan;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.hrssplan.gateway.domain.Domain;
import org.hrssplan.gateway.fake.Behaviour;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.gateway.fake.FakeFeed;
import org.hrssplan.gateway.fake.LiuzhouPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gateway keeps of the domains' answers, and for how long. */
@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class KeptPlanTest {
    private static final Duration IN_TIME = Duration.ofSeconds(10);
    /** Well below the deadline that a request waits for a domain. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    FakeDomains fakes;

    private Map<Domain, FakeFeed> feeds;
    private String plan;

    @BeforeEach
    void allWell() throws IOException {
        fakes.allWell();
        feeds = fakes.withFeeds();
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(figure(domain, "6.10"));
        }
        awaitFeeds("FOLLOWING");
        plan = LiuzhouPlan.neverAsked();
        await().atMost(IN_TIME)
                .until(() -> Boolean.TRUE.equals(given().get(plan).path("complete")));
        awaitCurrent();
    }

    /** A domain whose rows all have reached this. */
    private static Behaviour figure(Domain domain, String achieved) {
        String part = LiuzhouPlan.part(domain, "2024").replace("\"achieved\":6.10", "\"achieved\":" + achieved);
        return Behaviour.tagged("\"" + domain.id() + achieved + "\"", part);
    }

    private static void awaitFeeds(String state) {
        await().atMost(IN_TIME)
                .until(() -> given().get("/api/v1/services").<List<String>>path("items.feed.state").stream()
                        .allMatch(state::equals));
    }

    /** Until nothing that was heard while the feeds began is asked for any more. */
    private void awaitCurrent() {
        await().atMost(IN_TIME).until(() -> {
            int before = views();
            given().get(plan);
            return views() == before;
        });
    }

    private int views() {
        int sum = 0;
        for (Domain domain : Domain.values()) {
            sum += views(domain);
        }
        return sum;
    }

    /** How often this view was asked for. */
    private int views(Domain domain) {
        String instant = URLEncoder.encode(plan.substring(plan.indexOf('=') + 1), UTF_8);
        return (int) fakes.of(domain).requests().stream()
                .filter(request -> request.contains("/view?asOf=" + instant))
                .count();
    }

    @Test
    void whatNobodyChangedIsNotAskedForAgain() {
        int before = views();

        for (int again = 0; again < 5; again++) {
            given().get(plan).then().statusCode(200).body("complete", equalTo(true));
        }

        assertThat(views()).isEqualTo(before);
    }

    @Test
    void whatIsWrittenShows() {
        String tag = given().get(plan).header("ETag");
        int others = views(Domain.EMPLOYMENT);
        fakes.of(Domain.TALENT).behave(figure(Domain.TALENT, "7.25"));

        feeds.get(Domain.TALENT).write();

        await().atMost(IN_TIME).until(() -> given().get(plan).asString().contains("\"achieved\":7.25"));
        assertThat(given().get(plan).header("ETag")).isNotEqualTo(tag);
        assertThat(views(Domain.EMPLOYMENT))
                .as("of the other domains nothing is asked")
                .isEqualTo(others);
    }

    @Test
    void whatIsWrittenWithoutChangingTheViewLeavesItsTag() {
        String tag = given().get(plan).header("ETag");
        int before = views(Domain.TALENT);

        feeds.get(Domain.TALENT).write();

        await().atMost(IN_TIME).until(() -> {
            given().get(plan);
            return views(Domain.TALENT) > before;
        });
        List<String> requests = fakes.of(Domain.TALENT).requests();
        assertThat(requests.get(requests.size() - 1)).containsIgnoringCase("if-none-match: \"talent6.10\"");
        assertThat(given().get(plan).header("ETag")).isEqualTo(tag);
    }

    @Test
    void aDomainThatIsGoneIsShownWithWhatItSaidLast() throws IOException {
        Object rows = given().get(plan).path("chapters");
        fakes.of(Domain.SOCIAL_INSURANCE).stop();

        await().atMost(IN_TIME)
                .until(() -> given().get(plan).<String>path("domains[1].state").equals("STALE"));
        given().get(plan)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("domains.state", contains("OK", "STALE", "OK", "OK"))
                .body("domains[1].reason", equalTo("REFUSED"))
                .body("domains[1].since", notNullValue())
                .body("domains[1].knownAt", notNullValue())
                .body("domains[0].knownAt", nullValue())
                .body("chapters", equalTo(rows));

        feeds = restart();
        await().atMost(IN_TIME)
                .until(() -> Boolean.TRUE.equals(given().get(plan).path("complete")));
        given().get(plan).then().body("domains.knownAt", everyItem(nullValue()));
    }

    private Map<Domain, FakeFeed> restart() throws IOException {
        fakes.allWell();
        Map<Domain, FakeFeed> again = fakes.withFeeds();
        for (Domain domain : Domain.values()) {
            fakes.of(domain).behave(figure(domain, "6.10"));
        }
        return again;
    }

    @Test
    void nonsenseIsNotKept() {
        fakes.of(Domain.TALENT)
                .behave(Behaviour.json(
                        200, LiuzhouPlan.part(Domain.TALENT, "2024").replace("\"code\"", "\"name\"")));
        feeds.get(Domain.TALENT).write();

        await().atMost(IN_TIME)
                .until(() -> given().get(plan).<String>path("domains[2].state").equals("STALE"));
        given().get(plan)
                .then()
                .body("period", equalTo("2024"))
                .body("domains[2].reason", equalTo("BAD_ANSWER"))
                .body("summary.indicators", equalTo(7));
    }

    @Test
    void nobodyWaitsForADomainThatKeptOthersWaiting() {
        fakes.of(Domain.EMPLOYMENT).behave(Behaviour.silent());
        feeds.get(Domain.EMPLOYMENT).write();
        await().atMost(IN_TIME)
                .until(() -> given().get(plan).<String>path("domains[0].state").equals("STALE"));

        for (int again = 0; again < 5; again++) {
            long begin = System.nanoTime();
            given().get(plan)
                    .then()
                    .statusCode(200)
                    .body("domains[0].state", equalTo("STALE"))
                    .body("domains[0].reason", equalTo("TIMEOUT"))
                    .body("summary.indicators", equalTo(7));
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_ONCE);
        }

        fakes.of(Domain.EMPLOYMENT).behave(figure(Domain.EMPLOYMENT, "8.01"));
        await().atMost(IN_TIME).until(() -> given().get(plan).asString().contains("\"achieved\":8.01"));
        given().get(plan).then().body("complete", equalTo(true));
    }

    @Test
    void aFeedThatCannotBeFollowedIsAsked() {
        feeds.values().forEach(FakeFeed::stopStreaming);
        awaitFeeds("POLLING");
        awaitCurrent();
        fakes.of(Domain.TALENT).behave(figure(Domain.TALENT, "7.30"));

        feeds.get(Domain.TALENT).write();

        await().atMost(IN_TIME).until(() -> given().get(plan).asString().contains("\"achieved\":7.30"));
        feeds.values().forEach(FakeFeed::stream);
        awaitFeeds("FOLLOWING");
    }

    @Test
    void withoutAFeedEveryAnswerIsAskedForAgain() {
        fakes.of(Domain.TALENT).feed(Behaviour.json(500, ""));
        feeds.get(Domain.TALENT).stopStreaming();
        await().atMost(IN_TIME).until(() -> given().get("/api/v1/services")
                .<String>path("items[2].feed.state")
                .equals("LOST"));
        int before = views(Domain.TALENT);
        fakes.of(Domain.TALENT).behave(figure(Domain.TALENT, "7.40"));

        assertThat(given().get(plan).asString()).contains("\"achieved\":7.40");

        assertThat(views(Domain.TALENT)).isGreaterThan(before);
        given().get(plan).then().body("complete", equalTo(true));
    }

    @Test
    void requestsForTheSameColdViewAreOne() throws Exception {
        String cold = LiuzhouPlan.neverAsked();
        CountDownLatch released = new CountDownLatch(1);
        plan = cold;
        int before = views(Domain.TALENT);
        Behaviour well = figure(Domain.TALENT, "6.10");
        fakes.of(Domain.TALENT).behave((request, socket) -> {
            awaitRelease(released);
            well.answer(request, socket);
        });
        ExecutorService clients = Executors.newFixedThreadPool(10);
        try {
            Callable<Integer> call = () -> given().get(cold).statusCode();
            List<Future<Integer>> answers =
                    Collections.nCopies(10, call).stream().map(clients::submit).toList();
            await().atMost(IN_TIME).until(() -> views(Domain.TALENT) > before);
            released.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer).succeedsWithin(IN_TIME).isEqualTo(200);
            }
        } finally {
            clients.shutdown();
        }
        assertThat(views(Domain.TALENT)).isEqualTo(before + 1);
    }

    private static void awaitRelease(CountDownLatch released) throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void theQuickAnswerIsTheSameAsTheFirst() throws Exception {
        String fresh = LiuzhouPlan.neverAsked();
        for (String encoding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> first = send(fresh, encoding);
            HttpResponse<byte[]> quick = send(fresh, encoding);

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(quick.body()).isEqualTo(first.body());
            assertThat(headers(quick)).isEqualTo(headers(first));
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new java.util.TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(
                        name,
                        values.stream()
                                .flatMap(value -> java.util.Arrays.stream(value.split(", ?")))
                                .sorted()
                                .toList()));
        return headers;
    }

    private static HttpResponse<byte[]> send(String path, String encoding) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + io.restassured.RestAssured.port + path))
                                .header("Accept-Encoding", encoding)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void compressedIsTheSameUnderAnotherTag() throws Exception {
        HttpResponse<byte[]> plain = send(plan, "gzip;q=0");
        HttpResponse<byte[]> compressed = send(plan, "br, gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        try (GZIPInputStream opened = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(opened.readAllBytes(), UTF_8)).isEqualTo(new String(plain.body(), UTF_8));
        }
        String tag = compressed.headers().firstValue("ETag").orElseThrow();
        assertThat(plain.headers().firstValue("ETag")).isNotEmpty().isNotEqualTo(java.util.Optional.of(tag));
        Response again = given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .get(plan);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void whoAsksForTextGetsText() {
        given().accept("text/plain").get(plan).then().statusCode(200).contentType("text/plain");
        given().get(plan).then().contentType("application/json");
        given().accept("text/plain;q=0.1, application/json").get(plan).then().contentType("application/json");
        given().accept("image/png").get(plan).then().statusCode(406);
    }

    @Test
    void eachLanguageIsKeptByItself() {
        given().header("Accept-Language", "en").get(plan).then().header("Content-Language", "en");
        given().get(plan).then().header("Content-Language", "zh-CN");
        given().header("Accept-Language", "en").get(plan).then().header("Content-Language", "en");
    }
}
