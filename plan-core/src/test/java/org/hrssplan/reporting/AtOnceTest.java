package org.hrssplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.hrssplan.observation.ObservationDecision;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.observation.Publications;
import org.hrssplan.vintage.Journal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two who do something at once. */
public abstract class AtOnceTest extends ReviewingTest {

    @Inject
    protected Journal journal;

    @Inject
    protected Publications publications;

    @RepeatedTest(3)
    void ofTwoReviewersOneDecides() throws Exception {
        ObservationKey key = fresh(flow());
        String etag = submitted(persons(key, "1"));
        List<Integer> answers = atOnce(List.of(
                () -> review(key, "publish", etag, Map.of()).statusCode(),
                () -> review(key, "publish", etag, Map.of()).statusCode(),
                () -> review(key, "return", etag, Map.of("reason", "核实")).statusCode()));

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).isSubsetOf(200, 409, 412);
        String status = read(path(key)).getString("status");
        assertThat(status).isEqualTo(answers.get(2) == 200 ? "RETURNED" : "PUBLISHED");
        assertThat(changes(key)).hasSize(status.equals("PUBLISHED") ? 1 : 0);
    }

    @RepeatedTest(3)
    void ofManySubmittersNoneIsLost() throws Exception {
        ObservationKey key = fresh(flow());
        List<String> values = List.of("11", "12", "13", "14");
        List<String> etags = atOnce(values.stream()
                .<Callable<String>>map(value -> () -> submitted(persons(key, value)))
                .toList());

        assertThat(etags)
                .containsExactlyInAnyOrder("\"1-SUBMITTED\"", "\"2-SUBMITTED\"", "\"3-SUBMITTED\"", "\"4-SUBMITTED\"");
        List<String> kept = read(path(key) + "/revisions").getList("items.value", String.class);
        IntStream.range(0, values.size()).forEach(i -> assertThat(etags.get(i))
                .isEqualTo("\"" + (kept.indexOf(values.get(i)) + 1) + "-SUBMITTED\""));
    }

    @RepeatedTest(3)
    void theSameFromManySubmittersIsOneRevision() throws Exception {
        ObservationKey key = fresh(flow());
        Callable<String> same = () -> submitted(persons(key, "11"));
        assertThat(atOnce(List.of(same, same, same))).containsOnly("\"1-SUBMITTED\"");
        assertThat(read(path(key) + "/revisions").getList("items")).hasSize(1);
    }

    /** An update that is conditional on what a review is just changing waits for the review. */
    @Test
    void anUpdateThatCrossesAReviewIsRefused() throws Exception {
        ObservationKey key = fresh(flow());
        String etag = submitted(persons(key, "1"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> answer = QuarkusTransaction.requiringNew().call(() -> {
                Instant at = journal.nextInstant();
                Future<Integer> update = other.submit(() -> json().header("If-Match", etag)
                        .body(Map.of("items", List.of(persons(key, "2"))))
                        .post(OBSERVATIONS)
                        .statusCode());
                assertThatThrownBy(() -> update.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                publications.decide(key, new ObservationDecision(key, 1, Outcome.PUBLISHED, at, null, null), false);
                return update;
            });
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(412);
        } finally {
            other.shutdown();
        }
        assertThat(read(path(key) + "/revisions").getList("items")).hasSize(1);
    }

    /** What each answers, all begun at the same time. */
    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> call : calls) {
                answers.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get(60, TimeUnit.SECONDS));
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }
}
