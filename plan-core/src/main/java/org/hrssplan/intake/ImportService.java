package org.hrssplan.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.idempotency.StoredAnswer;
import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.submission.FieldRules;
import org.hrssplan.submission.RowReport;
import org.hrssplan.submission.SubmissionReport;
import org.hrssplan.submission.SubmissionService;
import org.hrssplan.submission.Submissions;
import org.hrssplan.submission.Totals;
import org.hrssplan.submission.UndoneException;
import org.jspecify.annotations.Nullable;

/** Imports a file at once, or makes it a job. */
@ApplicationScoped
class ImportService {

    private final ImportFiles files;
    private final ImportJobs jobs;
    private final ImportPlaces places;
    private final ImportRunner runner;
    private final ImportConfig config;
    private final Submissions submissions;
    private final SafeWrites writes;
    private final AuditNotes notes;
    private final ObjectMapper json;

    ImportService(
            ImportFiles files,
            ImportJobs jobs,
            ImportPlaces places,
            ImportRunner runner,
            ImportConfig config,
            Submissions submissions,
            SafeWrites writes,
            AuditNotes notes,
            ObjectMapper json) {
        this.files = files;
        this.jobs = jobs;
        this.places = places;
        this.runner = runner;
        this.config = config;
        this.submissions = submissions;
        this.writes = writes;
        this.notes = notes;
        this.json = json;
    }

    /**
     * Imports a body.
     *
     * @param asynchronous whether the client does not want to wait
     * @return the report, or 202 with the job
     * @throws ApiException UNREADABLE_FILE, IMPORT_REJECTED, PAYLOAD_TOO_LARGE, OVERLOADED if too many jobs wait, and
     *     those of the idempotency key
     */
    StoredAnswer take(
            InputStream body,
            ImportRequest request,
            boolean asynchronous,
            @Nullable String idempotencyKey,
            Locale language) {
        validate(request, language);
        Upload upload = files.keep(body);
        String id = upload.file().getFileName().toString();
        String operation = "POST /observations/import " + request.key() + " asynchronous=" + asynchronous;
        Sent sent = new Sent(upload, request, idempotencyKey, operation, language);
        StoredAnswer answer;
        try {
            boolean large = upload.size() > config.maxSynchronousSize().asLongValue();
            answer = asynchronous || large ? asJob(sent) : atOnce(sent);
        } catch (UndoneException undone) {
            upload.close();
            return answer(undone.report(), request, language);
        } catch (UnreadableFileException e) {
            upload.close();
            throw e.problem(language);
        } catch (ApiException e) {
            upload.close();
            throw e;
        } catch (RuntimeException e) {
            // A connection that breaks at the commit does not say whether there is a job now. If so, it has its file.
            runner.enqueue(id);
            throw e;
        }
        if (answer.status() == 202 && !answer.replayed()) {
            runner.enqueue(id);
        } else {
            upload.close();
        }
        return answer;
    }

    /** A request whose body is on the disk. */
    private record Sent(
            Upload upload, ImportRequest request, @Nullable String idempotencyKey, String operation, Locale language) {}

    private StoredAnswer atOnce(Sent sent) {
        try {
            return once(sent, () -> report(sent.upload().file(), sent.request(), sent.language()));
        } catch (TooManyRowsException e) {
            return asJob(sent);
        }
    }

    private StoredAnswer asJob(Sent sent) {
        return once(sent, () -> accepted(sent.upload().file(), sent.request(), sent.language()));
    }

    private StoredAnswer once(Sent sent, Supplier<StoredAnswer> effect) {
        return writes.run(
                config.timeout(),
                sent.idempotencyKey(),
                sent.operation(),
                sent.upload().fingerprint(),
                effect);
    }

    private StoredAnswer report(Path file, ImportRequest request, Locale language) {
        List<RowReport> rows = new ArrayList<>();
        boolean indexed = request.format() == SheetFormat.JSON;
        Totals totals = submissions.take(request.mode(), ImportFiles.rows(file, request), row -> {
            if (rows.size() == SubmissionService.MAX_ITEMS) {
                throw new TooManyRowsException();
            }
            rows.add(RowReport.of(row, indexed, language));
        });
        return answer(SubmissionService.concluded(totals, request.mode(), rows), request, language);
    }

    /** A small file with more rows than an answer in memory should have. */
    private static final class TooManyRowsException extends RuntimeException {
        TooManyRowsException() {
            super("too many rows", null, false, false);
        }
    }

    private StoredAnswer answer(SubmissionReport report, ImportRequest request, Locale language) {
        notes.summary(report.counts());
        return StoredAnswer.of(report.status(request.mode()), report, language, json);
    }

    private StoredAnswer accepted(Path file, ImportRequest request, Locale language) {
        places.checkQueue(jobs.countUnfinished());
        ImportJob job = jobs.add(file.getFileName().toString(), request);
        return StoredAnswer.of(202, ImportJobView.of(job, language), language, json)
                .with(HttpHeaders.LOCATION, "/api/v1/imports/" + job.id)
                .with(HttpHeaders.RETRY_AFTER, "1");
    }

    private static void validate(ImportRequest request, Locale language) {
        List<FieldError> errors = new ArrayList<>();
        FieldRules.text("submittedBy", request.mode().submittedBy(), FieldRules.MAX_NAME, language)
                .ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
    }
}
