package org.hrssplan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hrssplan.access.Caller;
import org.hrssplan.sheet.SheetFormat;
import org.hrssplan.submission.RowReport.Outcome;
import org.hrssplan.submission.SubmissionMode;
import org.hrssplan.submission.Totals;
import org.jspecify.annotations.Nullable;

/** An import that runs while nobody waits for it. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    /** Where a job stands. */
    @Schema(name = "ImportState")
    public enum State {
        QUEUED,
        RUNNING,
        /** What could be taken was taken; after a dry run nothing. */
        DONE,
        /** A row was rejected, so nothing was taken. */
        REFUSED,
        /** The file cannot be read, or the service failed; nothing was taken. */
        FAILED
    }

    private static final int MAX_ARGUMENT = 200;
    private static final int MAX_ARGUMENTS = 1_000;

    @Id
    public String id;

    @Enumerated(EnumType.STRING)
    public State state;

    @Enumerated(EnumType.STRING)
    public SheetFormat format;

    public boolean atomic;

    @Column(name = "dry_run")
    public boolean dryRun;

    @Column(name = "submitted_by")
    public @Nullable String submittedBy;

    /** Whose account sent it. */
    public @Nullable String account;

    /** For which the account could submit when it sent it: codes, one blank between two. */
    @Column(columnDefinition = "text")
    public @Nullable String regions;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "started_at")
    public @Nullable Instant startedAt;

    @Column(name = "finished_at")
    public @Nullable Instant finishedAt;

    @Column(name = "rows_read")
    public long rowsRead;

    @Column(name = "created_rows")
    public long created;

    @Column(name = "updated_rows")
    public long updated;

    @Column(name = "unchanged_rows")
    public long unchanged;

    @Column(name = "rejected_rows")
    public long rejected;

    /** Why it failed: the code of a field error or of a problem. */
    @Column(name = "problem_code")
    public @Nullable String problemCode;

    @Column(name = "problem_line")
    public @Nullable Integer problemLine;

    /** One a line. */
    @Column(name = "problem_arguments")
    public @Nullable String problemArguments;

    protected ImportJob() {}

    ImportJob(String id, ImportRequest request, Instant createdAt) {
        this.id = id;
        this.state = State.QUEUED;
        this.format = request.format();
        this.atomic = request.mode().atomic();
        this.dryRun = request.mode().dryRun();
        this.submittedBy = request.mode().submittedBy();
        this.account = request.mode().caller().account();
        this.regions = String.join(" ", request.mode().caller().regions());
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    ImportRequest request() {
        return new ImportRequest(
                format, new SubmissionMode(atomic, dryRun, format != SheetFormat.JSON, submittedBy, sender()));
    }

    /** Who sent it, as far as the rows are concerned; nobody for a job that was sent before accounts were known. */
    Caller sender() {
        return account == null || regions == null
                ? Caller.ANYONE
                : new Caller(account, account, Set.of(), Set.of(regions.split(" ")));
    }

    /** Ends it without effect; what the arguments hold more than the database takes is cut off. */
    void fail(String code, @Nullable Integer line, List<String> arguments) {
        state = State.FAILED;
        problemCode = code;
        problemLine = line;
        String joined = arguments.stream()
                .map(one -> one.replaceAll("\\p{Cntrl}", "\ufffd"))
                .map(one -> one.length() > MAX_ARGUMENT ? one.substring(0, MAX_ARGUMENT) : one)
                .collect(Collectors.joining("\n"));
        problemArguments = joined.length() > MAX_ARGUMENTS ? joined.substring(0, MAX_ARGUMENTS) : joined;
    }

    /** Takes over how far the run is. */
    void count(Totals totals) {
        created = totals.of(Outcome.CREATED);
        updated = totals.of(Outcome.UPDATED);
        unchanged = totals.of(Outcome.UNCHANGED);
        rejected = totals.of(Outcome.REJECTED);
        rowsRead = created + updated + unchanged + rejected;
    }
}
