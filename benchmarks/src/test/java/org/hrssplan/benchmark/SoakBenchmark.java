package org.hrssplan.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** What the gateway holds in memory while views are asked for and change, over a long time. */
record SoakBenchmark(Path project, Path folder) {

    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("soak.minutes", 10));
    /** Until everything is kept that is kept, and views that are not asked for any more are dropped for others. */
    private static final Duration BEFORE = Duration.ofMinutes(1);

    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(15);
    private static final Duration BETWEEN_CORRECTIONS = Duration.ofMillis(250);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);
    private static final Duration BETWEEN_NEW_QUESTIONS = Duration.ofMillis(250);

    void run() throws IOException, InterruptedException, ExecutionException {
        try (RunningGateway system = RunningGateway.start(project, folder)) {
            Corrections corrections = new Corrections(system);
            Questions questions = new Questions(system);
            ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
            try {
                List<Long> held = sample(
                        system,
                        List.of(
                                repeat(threads, BETWEEN_CORRECTIONS, corrections::publish),
                                repeat(threads, BETWEEN_QUESTIONS, questions::ask),
                                repeat(threads, BETWEEN_NEW_QUESTIONS, questions::askAnew)));
                System.out.println("soak: with " + corrections.published() + " corrections in " + LENGTH.toMinutes()
                        + " min the gateway held in the last third " + lastToFirst(held)
                        + " of what it held in the first, at most 1.1 is asked; " + held.size() + " samples, from "
                        + mebibytes(held.get(0)) + " to " + mebibytes(held.get(held.size() - 1)) + " MiB, "
                        + questions.unanswered() + " questions answered with 503");
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** Something that is done again and again. */
    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    private static ScheduledFuture<?> repeat(ScheduledExecutorService threads, Duration every, Task task) {
        return threads.scheduleAtFixedRate(
                () -> {
                    try {
                        task.run();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                0,
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static List<Long> sample(RunningGateway system, List<ScheduledFuture<?>> load)
            throws IOException, InterruptedException, ExecutionException {
        TimeUnit.MILLISECONDS.sleep(BEFORE.toMillis());
        List<Long> held = new ArrayList<>();
        for (long left = LENGTH.dividedBy(BETWEEN_SAMPLES); left > 0; left--) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_SAMPLES.toMillis());
            for (ScheduledFuture<?> each : load) {
                if (each.isDone()) {
                    // It ends by failing only.
                    each.get();
                }
            }
            held.add(system.heldByTheGateway());
        }
        return held;
    }

    private static BigDecimal lastToFirst(List<Long> held) {
        int third = held.size() / 3;
        return sum(held.subList(held.size() - third, held.size()))
                .divide(sum(held.subList(0, third)), 3, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Long> held) {
        return BigDecimal.valueOf(held.stream().mapToLong(Long::longValue).sum());
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }
}
