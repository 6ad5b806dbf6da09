package org.hrssplan.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditLog;
import org.hrssplan.auditlog.AuditRecord;
import org.hrssplan.auditlog.Sender;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.intake.ImportJob.State;
import org.hrssplan.observation.ObservationKey;
import org.hrssplan.sheet.RowProblem;
import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.submission.RowOutcome;
import org.hrssplan.submission.RowReport;
import org.hrssplan.vintage.Writes;
import org.jspecify.annotations.Nullable;

/** The jobs in the database. */
@ApplicationScoped
public class ImportJobs {

    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final EntityManager entityManager;
    private final Access access;
    private final Writes writes;
    private final AuditLog log;
    private final ObjectMapper json;
    private final Clock clock;

    ImportJobs(
            EntityManager entityManager, Access access, Writes writes, AuditLog log, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.access = access;
        this.writes = writes;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a job to the running transaction. */
    @Transactional(TxType.MANDATORY)
    ImportJob add(String id, ImportRequest request) {
        ImportJob job = new ImportJob(id, request, clock.instant());
        entityManager.persist(job);
        return job;
    }

    /** Whether there is a job of this id. */
    @Transactional
    boolean exists(String id) {
        return entityManager.find(ImportJob.class, id) != null;
    }

    /** Those that have not ended, in their order. */
    @Transactional
    List<ImportJob> unfinished() {
        return entityManager
                .createQuery(
                        "from ImportJob j where j.state in (QUEUED, RUNNING) order by j.createdAt, j.id",
                        ImportJob.class)
                .getResultList();
    }

    /** How many have not ended. */
    @Transactional
    long countUnfinished() {
        return entityManager
                .createQuery("select count(*) from ImportJob j where j.state in (QUEUED, RUNNING)", Long.class)
                .getSingleResult();
    }

    /** The job of this id; JOB_NOT_FOUND if there is none. */
    @Transactional
    public ImportJob require(String id) {
        ImportJob job = entityManager.find(ImportJob.class, id);
        if (job == null) {
            throw new ApiException(ErrorCode.JOB_NOT_FOUND, id);
        }
        return job;
    }

    /** The job of this id, if the caller has sent it; JOB_NOT_FOUND otherwise. */
    @Transactional
    ImportJob requireOwn(String id) {
        ImportJob job = require(id);
        if (!access.caller().account().equals(job.account)) {
            throw new ApiException(ErrorCode.JOB_NOT_FOUND, id);
        }
        return job;
    }

    /** Changes a job so that everyone sees it at once, whatever becomes of the transaction of its rows. */
    void update(String id, Consumer<ImportJob> change) {
        writes.run(TIMEOUT, () -> change.accept(require(id)));
    }

    /** Ends a job within the running transaction. */
    @Transactional(TxType.MANDATORY)
    void end(String id, State state, Consumer<ImportJob> change) {
        ImportJob job = require(id);
        entityManager.refresh(job);
        change.accept(job);
        job.state = state;
        job.finishedAt = clock.instant();
        tell(job);
    }

    /** Ends a job of which nothing is kept, so that everyone sees it. */
    void conclude(String id, Consumer<ImportJob> change) {
        update(id, job -> {
            change.accept(job);
            job.finishedAt = clock.instant();
            tell(job);
        });
    }

    /** The audit log has told that it was accepted; this is what became of it. */
    private void tell(ImportJob job) {
        String view = text(ImportJobView.of(job, Locale.SIMPLIFIED_CHINESE));
        log.append(AuditRecord.ended(Sender.of(job.sender()), "/api/v1/imports/" + job.id, job.problemCode, view));
    }

    /** Begins a job, from the beginning if it was interrupted; empty if it has ended. */
    Optional<ImportRequest> begin(String id) {
        return writes.run(TIMEOUT, () -> begun(id));
    }

    private Optional<ImportRequest> begun(String id) {
        ImportJob job = require(id);
        if (job.state != State.QUEUED && job.state != State.RUNNING) {
            return Optional.empty();
        }
        job.state = State.RUNNING;
        job.startedAt = clock.instant();
        entityManager
                .createQuery("delete from ImportRejection r where r.jobId = :id")
                .setParameter("id", id)
                .executeUpdate();
        return Optional.of(job.request());
    }

    /** Adds rejected rows so that they stay, whatever becomes of the transaction of the others. */
    void reject(String id, long firstPosition, List<RowOutcome> rows) {
        writes.run(TIMEOUT, () -> add(id, firstPosition, rows));
    }

    private void add(String id, long firstPosition, List<RowOutcome> rows) {
        long position = firstPosition;
        for (RowOutcome row : rows) {
            ObservationKey key = row.key();
            entityManager.persist(new ImportRejection(
                    id, position++, row.line(), key == null ? null : key.id(), text(row.problems())));
        }
    }

    /** A page of the rejected rows of a job in the order of the file, in words. */
    @Transactional
    public Page<RowReport> rejections(String id, @Nullable Integer limit, @Nullable String cursor, Locale language) {
        boolean indexed = requireOwn(id).format == SheetFormat.JSON;
        int size = Paging.limit(limit);
        String fingerprint = "rejections " + id;
        long after = cursor == null ? -1 : Paging.decodeNumber(cursor, fingerprint);
        List<ImportRejection> found = entityManager
                .createQuery(
                        "from ImportRejection r where r.jobId = :id and r.position > :after order by r.position",
                        ImportRejection.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        List<ImportRejection> page = found.subList(0, Math.min(size, found.size()));
        String next =
                found.size() > size ? Paging.encode(Long.toString(page.get(size - 1).position), fingerprint) : null;
        return new Page<>(
                page.stream()
                        .map(one -> RowReport.rejected(
                                one.line, one.observationId, problems(one.problems), indexed, language))
                        .toList(),
                next);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<RowProblem> problems(String text) {
        try {
            return json.readValue(text, PROBLEMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Instant now() {
        return clock.instant();
    }
}
