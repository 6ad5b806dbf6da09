package org.hrssplan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.IfMatch;
import org.hrssplan.observation.ObservationDecision.Outcome;
import org.hrssplan.observation.ObservationView.Status;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.record.RecordOutcome;
import org.hrssplan.review.Remark;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Takes reports of commitments, and decides about them. */
@ApplicationScoped
class ReportService {

    private final PlanRepository plans;
    private final CommitmentRepository commitments;
    private final ReportRepository reports;
    private final Access access;
    private final AuditNotes notes;
    private final Journal journal;
    private final Clock clock;

    ReportService(
            PlanRepository plans,
            CommitmentRepository commitments,
            ReportRepository reports,
            Access access,
            AuditNotes notes,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.commitments = commitments;
        this.reports = reports;
        this.access = access;
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    /** A report after it was submitted, and what the request made of it. */
    record Submitted(ReportView view, RecordOutcome outcome) {}

    /** Every revision of every report of a commitment that the caller may see, by period and revision. */
    @Transactional
    List<ReportView> revisions(String planId, String commitment, Vintage vintage) {
        Plan plan = plans.require(planId);
        commitments.require(planId, commitment);
        return visible(plan, commitment, vintage).toList();
    }

    /** The latest revision of the report for a period; REPORT_NOT_FOUND if there is none. */
    @Transactional
    ReportView latest(String planId, String commitment, String period, Vintage vintage) {
        return visible(plans.require(planId), commitment, vintage)
                .filter(one -> one.period().equals(period))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ApiException(ErrorCode.REPORT_NOT_FOUND, period, commitment));
    }

    /** All of it for those who work on the plan's region; for everyone else what is published. */
    private Stream<ReportView> visible(Plan plan, String commitment, Vintage vintage) {
        Stream<ReportRevision> all = reports.revisions(plan, commitment, vintage).stream();
        return access.reads(plan.jurisdiction.code)
                ? all.map(ReportView::of)
                : all.filter(one -> one.status() == Status.PUBLISHED).map(ReportView::withoutNames);
    }

    /**
     * Submits a report for review, or the next revision of one, within the running transaction; the same again changes
     * nothing.
     *
     * @param ifMatch the entity tag that the reporter has seen; needed where something is reported already
     * @throws ApiException PLAN_NOT_FOUND, OUT_OF_SCOPE, COMMITMENT_NOT_FOUND, VALIDATION_FAILED, PRECONDITION_REQUIRED,
     *     PRECONDITION_FAILED
     */
    Submitted submit(String planId, String commitment, GivenReport given, @Nullable String ifMatch, Locale language) {
        Plan plan = plans.require(planId);
        access.require(plan.jurisdiction.code);
        ReportChecks.Checked checked = new ReportChecks(
                        commitments
                                .require(planId, commitment)
                                .promise(plan.span())
                                .occurrences(),
                        LocalDate.now(clock),
                        language)
                .check(given);
        Instant at = journal.nextInstant();
        ReportRevision latest = latest(plan, commitment, checked.period(), Vintage.LATEST);
        int revision = 1;
        if (latest != null) {
            notes.before(ReportView.of(latest));
            if (latest.status() != Status.RETURNED && latest.report().content.says(checked.content())) {
                return new Submitted(ReportView.of(latest), RecordOutcome.UNCHANGED);
            }
            IfMatch.require(ifMatch, latest.etag());
            revision = latest.report().revision + 1;
        } else if (ifMatch != null) {
            throw new ApiException(ErrorCode.PRECONDITION_FAILED);
        }
        CommitmentReport report = new CommitmentReport(
                new ReportKey(commitment, checked.period(), plan.id, plan.jurisdiction.code, revision),
                checked.content().by(access.named(given.submittedBy())),
                access.caller().account(),
                at);
        reports.append(report);
        return new Submitted(ReportView.of(new ReportRevision(report, null)), RecordOutcome.ofRevision(revision));
    }

    /**
     * Publishes or returns the latest revision of a report, within the running transaction.
     *
     * @throws ApiException PLAN_NOT_FOUND, REPORT_NOT_FOUND, OWN_SUBMISSION, PRECONDITION_REQUIRED, PRECONDITION_FAILED, CONFLICT if it
     *     is not under review, VALIDATION_FAILED for a return without reason
     */
    ReportView decide(
            String planId,
            String commitment,
            String period,
            Outcome outcome,
            Remark remark,
            @Nullable String ifMatch,
            Locale language) {
        remark.requireFor(outcome, new FieldChecks(language));
        Plan plan = plans.require(planId);
        access.requireOrHide(plan.jurisdiction.code, ErrorCode.REPORT_NOT_FOUND, period, commitment);
        // First of all, since it is the lock: what is read now cannot change before the decision stands.
        Instant at = journal.nextInstant();
        ReportRevision latest = require(plan, commitment, period, Vintage.LATEST);
        access.requireOther(latest.report().account);
        notes.before(ReportView.of(latest));
        IfMatch.require(ifMatch, latest.etag());
        if (latest.status() != Status.SUBMITTED) {
            throw new ApiException(ErrorCode.CONFLICT, latest.status());
        }
        CommitmentDecision decision = new CommitmentDecision(
                latest.report().key(), outcome, at, access.named(remark.decidedBy()), remark.reason());
        reports.append(decision);
        return ReportView.of(new ReportRevision(latest.report(), decision));
    }

    private ReportRevision require(Plan plan, String commitment, String period, Vintage vintage) {
        ReportRevision latest = latest(plan, commitment, period, vintage);
        if (latest == null) {
            throw new ApiException(ErrorCode.REPORT_NOT_FOUND, period, commitment);
        }
        return latest;
    }

    private @Nullable ReportRevision latest(Plan plan, String commitment, String period, Vintage vintage) {
        return reports.revisions(plan, commitment, vintage).stream()
                .filter(one -> one.report().period.equals(period))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
