package org.hrssplan.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.intake.ImportJob.State;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.submission.Submissions;
import org.hrssplan.submission.Totals;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;

/**
 * Runs the jobs of this process one after the other. A job whose process ended is run again from its beginning when a
 * process starts that has its file: nothing of it was written.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    /** A file that no job has claimed by then never will be. */
    private static final Duration UNCLAIMED = Duration.ofDays(1);

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration OTHERS = Duration.ofMinutes(1);

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportConfig config;
    private final Submissions submissions;
    private final Writes writes;

    ImportRunner(ImportJobs jobs, ImportFiles files, ImportConfig config, Submissions submissions, Writes writes) {
        this.jobs = jobs;
        this.files = files;
        this.config = config;
        this.submissions = submissions;
        this.writes = writes;
    }

    /** After the plans, which bring what the rows refer to. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        Instant longAgo = jobs.now().minus(UNCLAIMED);
        Map<String, Instant> unfinished = jobs.unfinished().stream()
                .collect(Collectors.toMap(job -> job.id, job -> job.createdAt, (a, b) -> a, LinkedHashMap::new));
        files.deleteUnclaimed(unfinished.keySet(), longAgo);
        unfinished.forEach((id, createdAt) -> {
            if (Files.exists(files.file(id))) {
                enqueue(id);
            } else if (createdAt.isBefore(longAgo)) {
                LOG.errorf("The file of import %s is lost", id);
                fail(id);
            }
        });
    }

    void stop(@Observes ShutdownEvent stop) {
        worker.shutdownNow();
    }

    /** Runs a job when those before it have ended, if there is one of this id. */
    void enqueue(String id) {
        again(id, Duration.ZERO);
    }

    private void again(String id, Duration delay) {
        try {
            // run tells itself what went wrong.
            Future<?> unused = worker.schedule(() -> run(id), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.infof("Import %s waits for the next start", id);
        }
    }

    /** With its file locked, so that of several processes one runs it. */
    private void run(String id) {
        Path file = files.file(id);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                again(id, OTHERS);
                return;
            }
            if (jobs.exists(id)) {
                execute(id, file);
            }
            Upload.delete(file);
        } catch (NoSuchFileException e) {
            LOG.debugf("Import %s was ended by another process", id);
        } catch (IOException | RuntimeException e) {
            if (worker.isShutdown()) {
                // Not its fault: it runs again after the next start.
                LOG.infof("Import %s was interrupted", id);
            } else {
                LOG.errorf(e, "Import %s could not be ended and is tried again", id);
                again(id, PAUSE);
            }
        }
    }

    private void execute(String id, Path file) {
        try {
            writes.run(config.timeout(), () -> take(id, file));
        } catch (NotKeptException e) {
            jobs.conclude(id, e::conclude);
        } catch (UnreadableFileException e) {
            jobs.conclude(id, e::explain);
        } catch (RuntimeException e) {
            boolean later = e instanceof ApiException refused && refused.code() == ErrorCode.SERVICE_UNAVAILABLE;
            if (later || worker.isShutdown()) {
                throw e;
            }
            LOG.errorf(e, "Import %s failed", id);
            fail(id);
        }
    }

    private boolean take(String id, Path file) {
        Optional<ImportRequest> begun = jobs.begin(id);
        if (begun.isEmpty()) {
            return false;
        }
        ImportRequest request = begun.get();
        ImportRun run = new ImportRun(id, jobs);
        submissions.take(request.mode(), ImportFiles.rows(file, request), run);
        Totals totals = run.end();
        boolean refused = request.mode().atomic() && totals.of(Outcome.REJECTED) > 0;
        if (refused || request.mode().dryRun()) {
            throw new NotKeptException(totals, refused ? State.REFUSED : State.DONE);
        }
        // In the transaction of the rows: they are there if and only if the job is done.
        jobs.end(id, State.DONE, job -> job.count(totals));
        return true;
    }

    private void fail(String id) {
        jobs.conclude(id, job -> job.fail(ErrorCode.INTERNAL_ERROR.name(), null, List.of()));
    }
}
