package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hrssplan.system.Fault.Reach;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever goes wrong between the gateway and its services: the plan is shown in time, the other domains whole, the
 * faulty one as it was last known, and all of it as it is now soon after the fault has gone.
 */
@FaultTest
@SystemTest
class FaultLabIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int FLAPS = FaultTest.FULL ? 200 : 20;

    /**
     * How often a line is asked at most, whoever asks the gateway how often: for each view in use at each of the two
     * writes of a correction, and then for those that failed.
     */
    private static final int REQUESTS_AT_ONCE = 30;

    private static final int REQUESTS_PER_SECOND = 10;

    /** What is read of an answer, and what is on its way meanwhile. */
    private static final long MOST_OF_AN_ANSWER = 40L * 1024 * 1024;

    private static FaultLab lab;
    private static Application gateway;

    @BeforeAll
    static void start(RunningSystem system) {
        lab = new FaultLab(system, "2023");
        gateway = lab.newGateway();
        gateway.awaitReady();
    }

    @AfterAll
    static void stop() {
        lab.close();
    }

    @BeforeEach
    void allWell() {
        lab.awaitWhole(gateway);
    }

    @AfterEach
    void heal() {
        lab.heal();
    }

    static List<Trouble> single() {
        return FaultTest.FULL ? Trouble.everywhere() : Trouble.each();
    }

    static List<Trouble> pairs() {
        return FaultTest.FULL ? Trouble.allPairs() : Trouble.fewPairs();
    }

    @ParameterizedTest
    @MethodSource({"single", "pairs"})
    void showsWhatIsKnownAndRecovers(Trouble trouble) {
        Map<String, List<JsonNode>> known = lab.truth();
        Asked before = Asked.of(trouble);

        trouble.faults().forEach((domain, fault) -> lab.line(domain).suffer(fault, trouble.reach()));
        Instant faulty = Instant.now();
        trouble.faults().keySet().forEach(lab::correct);
        Map<String, List<JsonNode>> corrected = lab.truth();

        Shown shown = lab.awaitShown(gateway, trouble + " shows", one -> hasCome(one, trouble, corrected), one -> {
            assertThat(one.rows().keySet()).isEqualTo(known.keySet());
            known.forEach((domain, rows) -> assertNothingWrong(one, domain, trouble, rows, corrected.get(domain)));
        });
        assertThat(shown.isComplete()).isEqualTo(trouble.isHarmless());
        trouble.harmed().forEach((domain, fault) -> {
            assertThat(shown.since(domain)).isBeforeOrEqualTo(Instant.now());
            assertThat(shown.knownAt(domain)).isBefore(faulty.plusSeconds(1));
        });
        assertNobodyWaits(trouble);
        before.assertFew();

        lab.heal();
        Shown whole = lab.awaitWhole(gateway);
        assertThat(whole.rows()).isEqualTo(corrected);
        trouble.faults().keySet().forEach(domain -> assertThat(lab.line(domain).asked())
                .noneMatch(uri -> uri.startsWith(Fault.ELSEWHERE)));
    }

    private static boolean hasCome(Shown shown, Trouble trouble, Map<String, List<JsonNode>> corrected) {
        return trouble.faults().entrySet().stream()
                .allMatch(one -> one.getValue().isHarmless()
                        ? shown.rows(one.getKey()).equals(corrected.get(one.getKey()))
                        : shown.state(one.getKey()).equals("STALE")
                                && one.getValue().reasons.contains(shown.reason(one.getKey())));
    }

    /** No number that was never published, and none of now that the gateway cannot know. */
    private static void assertNothingWrong(
            Shown shown, String domain, Trouble trouble, List<JsonNode> known, List<JsonNode> corrected) {
        if (trouble.harmed().containsKey(domain)) {
            assertThat(shown.state(domain)).isIn("OK", "STALE");
            assertThat(shown.rows(domain)).isEqualTo(known);
        } else {
            assertThat(shown.state(domain)).as("%s in %s", domain, shown).isEqualTo("OK");
            assertThat(shown.rows(domain)).isIn(known, corrected);
        }
    }

    /** Of what was never asked before nothing is known; that too is said at once. */
    private static void assertNobodyWaits(Trouble trouble) {
        Shown never = Shown.of(gateway.get(FaultLab.neverAsked(lab.path())));
        assertThat(never.took()).isLessThan(FaultLab.IN_TIME);
        RunningSystem.DOMAINS.forEach(domain -> {
            boolean harmed = trouble.harmed().containsKey(domain);
            assertThat(never.state(domain)).as("%s", never).isEqualTo(harmed ? "UNAVAILABLE" : "OK");
            assertThat(never.rows(domain).isEmpty()).isEqualTo(harmed);
        });
        Duration quickest = Stream.generate(() -> lab.show(gateway).took())
                .limit(5)
                .min(Duration::compareTo)
                .orElseThrow();
        assertThat(quickest).isLessThan(Duration.ofMillis(500));
    }

    /** How much was asked of the line of each domain, and taken of it, since. */
    private record Asked(Map<FaultyLine, Integer> requests, Map<FaultyLine, Long> bytes, long nanos) {
        static Asked of(Trouble trouble) {
            Map<FaultyLine, Integer> requests = new LinkedHashMap<>();
            Map<FaultyLine, Long> bytes = new LinkedHashMap<>();
            for (String domain : trouble.faults().keySet()) {
                requests.put(lab.line(domain), lab.line(domain).asked().size());
                bytes.put(lab.line(domain), lab.line(domain).invented());
            }
            return new Asked(requests, bytes, System.nanoTime());
        }

        void assertFew() {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - nanos) + 1;
            requests.forEach((line, before) -> {
                int more = line.asked().size() - before;
                assertThat(more)
                        .as(
                                "requests in %d s: %s",
                                seconds,
                                line.asked().subList(before, line.asked().size()))
                        .isLessThan(REQUESTS_AT_ONCE + REQUESTS_PER_SECOND * (int) seconds);
                assertThat(line.invented() - bytes.get(line))
                        .as("bytes of %d requests", more)
                        .isLessThan(MOST_OF_AN_ANSWER * (more + 1));
            });
        }
    }

    @Test
    void theStreamAloneIsFaultyAndNothingIsMissed() {
        String domain = "talent";
        lab.line(domain).suffer(Fault.STATUS_500, Reach.STREAM);
        awaitFeed(domain, "POLLING");

        String value = lab.correct(domain);
        await("the correction is shown").atMost(SOON).until(() -> lab.figure(lab.show(gateway), domain), value::equals);
        assertThat(lab.show(gateway).state(domain)).isEqualTo("OK");

        lab.heal();
        awaitFeed(domain, "FOLLOWING");
    }

    private static void awaitFeed(String domain, String state) {
        await("the feed is " + state)
                .atMost(SOON)
                .until(
                        () -> RunningSystem.stream(
                                        gateway.json("/api/v1/services").get("items"))
                                .filter(one -> one.get("domain").asText().equals(domain))
                                .map(one -> one.at("/feed/state").asText())
                                .toList(),
                        List.of(state)::equals);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RESET", "REFUSED", "STATUS_500"})
    void flaps(Fault fault) {
        Map<String, List<JsonNode>> known = lab.truth();
        for (int flap = 0; flap < FLAPS; flap++) {
            String domain = RunningSystem.DOMAINS.get(flap % 2);
            lab.line(domain).suffer(fault, Reach.EVERYTHING);
            assertThat(lab.show(gateway).rows()).isEqualTo(known);
            lab.heal();
            assertThat(lab.show(gateway).rows()).isEqualTo(known);
        }
        lab.correct("employment");
        lab.awaitWhole(gateway);
    }

    @Test
    void whoNeverKnewShowsWhatThereIs() {
        Map<String, List<JsonNode>> known = lab.truth();
        List<Fault> faults = List.of(Fault.REFUSED, Fault.GARBAGE, Fault.SILENT, Fault.TRICKLING);
        for (String domain : RunningSystem.DOMAINS) {
            lab.line(domain).suffer(faults.get(RunningSystem.DOMAINS.indexOf(domain)), Reach.EVERYTHING);
        }
        Application fresh = lab.newGateway();
        fresh.awaitReady();
        Response nothing = fresh.get(lab.path());
        assertThat(nothing.statusCode()).as(nothing.asString()).isEqualTo(503);
        assertThat(nothing.contentType()).startsWith("application/problem+json");
        assertThat(nothing.jsonPath().getString("code")).isEqualTo("NOTHING_KNOWN");
        assertThat(nothing.header("Retry-After")).isNotNull();
        assertThat(nothing.timeIn(TimeUnit.MILLISECONDS)).isLessThan(FaultLab.IN_TIME.toMillis());
        // The other gateway has known all of it.
        lab.awaitShown(
                gateway,
                "all is stale",
                shown -> RunningSystem.DOMAINS.stream()
                        .allMatch(one -> shown.state(one).equals("STALE")),
                shown -> assertThat(shown.rows()).isEqualTo(known));

        RunningSystem.DOMAINS.stream().skip(1).forEach(domain -> lab.line(domain)
                .heal());
        String lost = RunningSystem.DOMAINS.get(0);
        lab.awaitShown(
                fresh, "all but one are there", shown -> shown.rows().equals(without(known, lost)), shown -> assertThat(
                                shown.state(lost))
                        .isEqualTo("UNAVAILABLE"));
        assertThat(lab.show(fresh).isComplete()).isFalse();

        lab.heal();
        lab.awaitWhole(fresh);
        fresh.close();
    }

    private static Map<String, List<JsonNode>> without(Map<String, List<JsonNode>> rows, String domain) {
        Map<String, List<JsonNode>> rest = new LinkedHashMap<>(rows);
        rest.remove(domain);
        return rest;
    }
}
