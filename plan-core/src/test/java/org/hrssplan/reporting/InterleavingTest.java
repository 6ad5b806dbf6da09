package org.hrssplan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hrssplan.change.Change;
import org.hrssplan.change.ChangeFeed;
import org.hrssplan.change.ChangeView;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.ObservationView;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.vintage.Vintage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many do it at once, it is as if one had done it after the other. */
public abstract class InterleavingTest extends HistoryTest {

    private static final int THREADS = 4;
    private static final int READS = 90;
    private static final int STEPS_OF_A_THREAD = 25;

    @Inject
    protected ChangeFeed feed;

    /** A revision that somebody was told to have written, or a decision. */
    private record Told(ObservationKey key, int revision, Status status, BigDecimal value) {}

    @ParameterizedTest
    @CsvSource({"14, XIANGXI", "202103, XUZHOU"})
    void manyAtOnceAreAsOneAfterTheOther(long seed, Place place) throws Exception {
        History before = known(place, Vintage.LATEST);
        List<ChangeView> earlier = feed.after(0, Integer.MAX_VALUE, Vintage.LATEST);
        long lastSeq = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).seq();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Told> told = new ArrayList<>();
        Map<String, String> read = new LinkedHashMap<>();
        try {
            List<Future<List<Told>>> parts = LongStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> act(new Random(seed * THREADS + thread), place)))
                    .toList();
            while (read.size() < READS && parts.stream().anyMatch(one -> !one.isDone())) {
                read(place, clock.instant(), read);
            }
            for (Future<List<Told>> part : parts) {
                told.addAll(part.get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdown();
        }
        String about = "seed " + seed;
        assertThat(told).as(about).doesNotHaveDuplicates().hasSizeGreaterThan(THREADS * STEPS_OF_A_THREAD / 4);
        keys(place).forEach(key -> assertLegal(place, key, before, told, about));
        assertFeed(place, lastSeq, told, about);
        read.forEach((path, body) ->
                assertThat(given().get(path).asString()).as(about + " " + path).isEqualTo(body));
    }

    private List<Told> act(Random random, Place place) {
        List<Told> told = new ArrayList<>();
        for (int step = 0; step < STEPS_OF_A_THREAD; step++) {
            ObservationKey key = any(random, keys(place));
            List<ObservationView> seen = revisions(key, Vintage.LATEST);
            if (seen.isEmpty() || random.nextBoolean()) {
                Map<String, Object> item = anyItem(random, key);
                Response answer = json().body(Map.of("items", List.of(item))).post(OBSERVATIONS);
                // Refused for the time being, when the others were faster again and again.
                assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 503);
                if (answer.statusCode() != 503 && !"UNCHANGED".equals(answer.path("items[0].outcome"))) {
                    told.add(new Told(key, answer.path("items[0].revision"), Status.SUBMITTED, base(item)));
                }
            } else {
                Outcome outcome = random.nextInt(3) < 2 ? Outcome.PUBLISHED : Outcome.RETURNED;
                Response answer = decide(key, outcome, seen.get(0).etag());
                assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 409, 412);
                if (answer.statusCode() == 200) {
                    told.add(new Told(key, answer.path("revision"), Status.of(outcome), BigDecimal.ZERO));
                }
            }
        }
        return told;
    }

    private static void read(Place place, Instant asOf, Map<String, String> read) {
        for (String path : List.of(
                OBSERVATIONS + "?region=" + place.region + "&status=SUBMITTED&status=PUBLISHED&status=RETURNED",
                OBSERVATIONS + "?region=" + place.region + "&period=2022",
                "/api/v1/plans/" + place.plan + "/progress?period=2024")) {
            String known = path + "&asOf=" + asOf;
            Response answer = given().get(known);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            read.put(known, answer.asString());
        }
    }

    /** One revision after the other, each decided at most once and before the next, none lost and none made up. */
    private void assertLegal(Place place, ObservationKey key, History before, List<Told> told, String about) {
        List<ObservationView> all = revisions(key, Vintage.LATEST);
        assertThat(all.stream().map(ObservationView::revision))
                .as(about)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
        Instant last = Instant.EPOCH;
        for (ObservationView one : all) {
            assertThat(one.submittedAt()).as(about).isAfter(last);
            last = one.decidedAt() == null ? one.submittedAt() : one.decidedAt();
            assertThat(last).as(about).isAfterOrEqualTo(one.submittedAt());
        }
        History after = known(place, Vintage.LATEST);
        List<Told> written = new ArrayList<>();
        after.of(key).forEach(one -> {
            boolean old = one.number() <= before.of(key).size();
            if (!old) {
                written.add(new Told(key, one.number(), Status.SUBMITTED, one.value()));
            }
            boolean decided = one.status() != Status.SUBMITTED
                    && !(old && before.of(key).get(one.number() - 1).status() != Status.SUBMITTED);
            if (decided) {
                written.add(new Told(key, one.number(), one.status(), BigDecimal.ZERO));
            }
        });
        assertThat(told.stream().filter(one -> one.key().equals(key)))
                .as(about)
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /** Numbers without gaps, instants in their order, and everything that was published exactly once. */
    private void assertFeed(Place place, long lastSeq, List<Told> told, String about) {
        List<ChangeView> changes = feed.after(lastSeq, Integer.MAX_VALUE, Vintage.LATEST);
        assertThat(changes.stream().map(ChangeView::seq))
                .as(about)
                .containsExactlyElementsOf(LongStream.rangeClosed(lastSeq + 1, lastSeq + changes.size())
                        .boxed()
                        .toList());
        assertThat(changes.stream().map(ChangeView::at)).as(about).isSorted();
        assertThat(changes.stream()
                        .map(one -> new Told(
                                new ObservationKey(one.region(), one.indicator(), one.period()),
                                one.revision(),
                                Status.PUBLISHED,
                                BigDecimal.ZERO)))
                .as(about)
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(one -> one.status() == Status.PUBLISHED)
                        .toList());
        keys(place).forEach(key -> assertThat(feed.after(0, Integer.MAX_VALUE, Vintage.LATEST).stream()
                        .filter(one -> one.region().equals(key.region())
                                && one.indicator().equals(key.indicator())
                                && one.period().equals(key.period())
                                && one.type() == Change.Type.OBSERVATION_PUBLISHED))
                .as(about)
                .hasSizeLessThanOrEqualTo(1));
    }
}
