package org.hrssplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hrssplan.system.Fault.Reach;
import org.junit.jupiter.api.Test;

/** Ten times as many ask the gateway as it takes: some are answered nearly as soon as ever, the others refused at once. */
@FaultTest
@SystemTest
class OverloadIT {
    private static final int AT_ONCE = 4;
    private static final int TIMES = 10;
    private static final int REQUESTS = 5;

    /** After which who was refused comes again. */
    private static final int PAUSE_MILLIS = 200;

    /** What a busy machine adds to anything. */
    private static final Duration NOISE = Duration.ofMillis(250);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** An answer, and when it was there. */
    private record Answered(int status, String code, String retryAfter, Duration took) {
        static Answered of(Response answer) {
            boolean taken = answer.statusCode() == 200;
            return new Answered(
                    answer.statusCode(),
                    taken ? "" : answer.jsonPath().getString("code"),
                    answer.header("Retry-After"),
                    Duration.ofMillis(answer.timeIn(TimeUnit.MILLISECONDS)));
        }

        boolean isTaken() {
            return status == 200;
        }
    }

    @Test
    void whoIsTakenIsAnsweredInTimeAndTheOthersAreRefusedAtOnce(RunningSystem system) throws Exception {
        try (FaultLab lab = new FaultLab(system, "2022")) {
            // More patient than usual: what is looked at is how long it takes, on whatever machine.
            Application gateway = lab.newGateway(
                    "-Dhrss-plan.http.max-in-flight=" + AT_ONCE,
                    "-Dhrss-plan.gateway.deadline=6s",
                    "-Dhrss-plan.gateway.read-timeout=5s");
            gateway.awaitReady();
            lab.awaitWhole(gateway);
            // The services are what an answer waits for, so that a slow machine is no part of the comparison.
            RunningSystem.DOMAINS.forEach(domain -> lab.line(domain).suffer(Fault.SLUGGISH, Reach.VIEWS));

            ask(gateway, lab, AT_ONCE);
            List<Answered> usual = ask(gateway, lab, AT_ONCE);
            assertThat(usual).allMatch(Answered::isTaken);
            Duration slowest = slowest(usual);

            List<Answered> crowded = ask(gateway, lab, AT_ONCE * TIMES);
            List<Answered> taken = crowded.stream().filter(Answered::isTaken).toList();
            List<Answered> refused =
                    crowded.stream().filter(one -> !one.isTaken()).toList();
            assertThat(taken).hasSizeGreaterThanOrEqualTo(AT_ONCE);
            assertThat(refused).isNotEmpty().allSatisfy(one -> {
                assertThat(one.status()).isEqualTo(503);
                assertThat(one.code()).isEqualTo("OVERLOADED");
                assertThat(one.retryAfter()).isNotNull();
            });
            assertThat(slowest(taken)).isLessThan(slowest.multipliedBy(2).plus(NOISE));
            assertThat(median(refused)).isLessThan(NOISE);
            assertThat(gateway.isRunning()).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    /** What so many clients are answered, each of whom asks several times for what was never asked before. */
    private List<Answered> ask(Application gateway, FaultLab lab, int clients) throws Exception {
        List<Future<List<Answered>>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            all.add(threads.submit(() -> {
                List<Answered> own = new ArrayList<>();
                for (int n = 0; n < REQUESTS; n++) {
                    boolean isRefused = !own.isEmpty() && !own.get(n - 1).isTaken();
                    own.add(CompletableFuture.supplyAsync(
                                    () -> Answered.of(gateway.get(FaultLab.neverAsked(lab.path()))),
                                    CompletableFuture.delayedExecutor(
                                            isRefused ? PAUSE_MILLIS : 0, TimeUnit.MILLISECONDS, threads))
                            .get());
                }
                return own;
            }));
        }
        List<Answered> answers = new ArrayList<>();
        for (Future<List<Answered>> one : all) {
            answers.addAll(one.get(2, TimeUnit.MINUTES));
        }
        return answers;
    }

    private static Duration slowest(List<Answered> answers) {
        return answers.stream().map(Answered::took).max(Duration::compareTo).orElseThrow();
    }

    private static Duration median(List<Answered> answers) {
        List<Duration> sorted = answers.stream().map(Answered::took).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
