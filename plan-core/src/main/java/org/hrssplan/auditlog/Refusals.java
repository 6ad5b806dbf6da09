package org.hrssplan.auditlog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;

/**
 * Writes refusals a little after they were answered, many in one transaction, on one thread: whoever is refused again and
 * again takes neither memory nor threads nor the database from the others. Those that do not fit are counted, and the
 * chain says how many they were.
 */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LAST_ATTEMPT = Duration.ofSeconds(5);
    private static final int BATCH = 1_000;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "audit");
        thread.setDaemon(true);
        return thread;
    });

    private final AuditLog log;
    private final Writes writes;
    private final BlockingQueue<AuditRecord> waiting;
    private final AtomicLong missing = new AtomicLong();
    private long pausedUntil = System.nanoTime();

    Refusals(AuditLog log, Writes writes, AuditConfig config) {
        this.log = log;
        this.writes = writes;
        this.waiting = new ArrayBlockingQueue<>(config.maxWaitingRefusals());
    }

    void start(@Observes StartupEvent start) {
        var unused = writer.scheduleWithFixedDelay(
                this::flushUnlessPaused, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(LAST_ATTEMPT.toSeconds(), TimeUnit.SECONDS)) {
            writer.shutdownNow();
        }
        flush();
        if (!waiting.isEmpty()) {
            LOG.errorf("%d refusals could not be written to the audit log", waiting.size());
        }
    }

    /** Takes a refusal to be written soon; at once, and without waiting for anyone. */
    void add(AuditRecord refusal) {
        if (!waiting.offer(refusal)) {
            missing.incrementAndGet();
        }
    }

    /** While the database is away, it is not asked and complained of five times a second. */
    private void flushUnlessPaused() {
        if (System.nanoTime() - pausedUntil >= 0 && !flush()) {
            pausedUntil = System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos();
        }
    }

    /** Writes what waits, and says whether nothing failed. What cannot be written now waits for the next time. */
    synchronized boolean flush() {
        List<AuditRecord> batch = waiting.stream().limit(BATCH).toList();
        long lost = missing.get();
        if (batch.isEmpty() && lost == 0) {
            return true;
        }
        try {
            writes.run(TIMEOUT, () -> write(batch, lost));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%d refusals could not be written to the audit log, and will be tried again", batch.size());
            return false;
        }
        missing.addAndGet(-lost);
        // This is the only one who takes any, so they are the first ones still.
        waiting.drainTo(new ArrayList<>(batch.size()), batch.size());
        return true;
    }

    private void write(List<AuditRecord> batch, long lost) {
        batch.forEach(log::append);
        if (lost > 0) {
            LOG.errorf("%d refusals were more than the audit log keeps; it says so", lost);
            log.append(AuditRecord.lost(lost));
        }
    }
}
