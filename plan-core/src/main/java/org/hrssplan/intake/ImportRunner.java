package org.hrssplan.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.hrssplan.intake.ImportJob.State;
import org.hrssplan.sheet.UnreadableSheetException;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.submission.Submissions;
import org.hrssplan.submission.Totals;
import org.hrssplan.vintage.Writes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs the jobs of this process one after the other. A job whose process ended is run again from its beginning when a
 * process starts that has its file: nothing of it was written.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    /** A file that no job has claimed by then never will be. */
    private static final Duration UNCLAIMED = Duration.ofDays(1);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportConfig config;
    private final Submissions submissions;

    ImportRunner(ImportJobs jobs, ImportFiles files, ImportConfig config, Submissions submissions) {
        this.jobs = jobs;
        this.files = files;
        this.config = config;
        this.submissions = submissions;
    }

    /** After the plans, which bring what the rows refer to. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        Set<String> unfinished =
                jobs.unfinished().stream().map(job -> job.id).collect(Collectors.toCollection(LinkedHashSet::new));
        files.deleteUnclaimed(unfinished, jobs.now().minus(UNCLAIMED));
        unfinished.stream().filter(id -> Files.exists(files.file(id))).forEach(this::enqueue);
    }

    void stop(@Observes ShutdownEvent stop) {
        worker.shutdownNow();
    }

    /** Runs a job when those before it have ended. */
    void enqueue(String id) {
        worker.execute(() -> run(id));
    }

    private void run(String id) {
        Path file = files.file(id);
        try {
            Writes.run(config.timeout(), () -> take(id, file));
        } catch (NotKeptException e) {
            jobs.update(id, job -> e.conclude(job, jobs.now()));
        } catch (UnreadableFileException e) {
            UnreadableSheetException reason = e.reason();
            fail(id, reason.code().name(), Math.max(1, reason.line()), reason.arguments());
        } catch (RuntimeException e) {
            if (worker.isShutdown()) {
                // Not its fault: it runs again after the next start.
                LOG.infof("Import %s was interrupted", id);
                return;
            }
            LOG.errorf(e, "Import %s failed", id);
            fail(id, "INTERNAL_ERROR", null, List.of());
        }
        Upload.delete(file);
    }

    private Totals take(String id, Path file) {
        ImportRequest request = jobs.begin(id);
        ImportRun run = new ImportRun(id, jobs);
        submissions.take(request.mode(), ImportFiles.rows(file, request), run);
        Totals totals = run.end();
        boolean refused = request.mode().atomic() && totals.of(Outcome.REJECTED) > 0;
        if (refused || request.mode().dryRun()) {
            throw new NotKeptException(totals, refused ? State.REFUSED : State.DONE);
        }
        // In the transaction of the rows: they are there if and only if the job is done.
        jobs.end(id, State.DONE, job -> job.count(totals));
        return totals;
    }

    private void fail(String id, String code, @Nullable Integer line, List<String> arguments) {
        jobs.update(id, job -> {
            job.state = State.FAILED;
            job.finishedAt = jobs.now();
            job.problemCode = code;
            job.problemLine = line;
            job.problemArguments = String.join("\n", arguments);
        });
    }
}
