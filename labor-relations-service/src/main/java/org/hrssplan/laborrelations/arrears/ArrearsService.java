package org.hrssplan.laborrelations.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.record.Codes;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.record.PutRecord;
import org.hrssplan.record.RecordOutcome;
import org.hrssplan.record.RecordTags;
import org.hrssplan.record.Recording;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Writes cases of wage arrears and what is recovered of them, within the running transaction. */
@ApplicationScoped
class ArrearsService {

    private static final Pattern ID = Pattern.compile("(?!summary$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Access access;
    private final AuditNotes notes;
    private final ArrearsRepository arrears;
    private final RegionRepository regions;
    private final Journal journal;
    private final Clock clock;

    ArrearsService(
            Access access,
            AuditNotes notes,
            ArrearsRepository arrears,
            RegionRepository regions,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.notes = notes;
        this.arrears = arrears;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a case.
     *
     * @param ifMatch needed where its content is changed
     * @throws ApiException VALIDATION_FAILED, RECORD_NOT_FOUND for a case of another region, PRECONDITION_REQUIRED,
     *     PRECONDITION_FAILED
     */
    PutRecord<ArrearsView> put(String id, GivenArrears given, @Nullable String ifMatch, Locale language) {
        FieldChecks checks = new FieldChecks(language);
        if (!ID.matcher(id).matches()) {
            checks.add("id", "INVALID_VALUE");
        }
        boolean regionKnown = Codes.mayBe(given.region()) && regions.findById(given.region()) != null;
        if (checks.required("/region", given.region()) && !regionKnown) {
            checks.add("/region", "UNKNOWN_REGION", given.region());
        } else if (regionKnown && !access.covers(given.region())) {
            checks.add("/region", "OUT_OF_SCOPE", given.region());
        }
        checks.requiredText("/employer", given.employer(), GivenArrears.MAX_EMPLOYER);
        checks.range("/workers", given.workers(), 1, GivenArrears.MAX_WORKERS);
        BigDecimal owed = MoneyChecks.amount("/owed", given.owed(), checks);
        LocalDate since = MoneyChecks.day("/since", given.since(), LocalDate.now(clock), checks);
        checks.recording(given.recordedBy(), given.note());
        checks.refuseIfAny();
        // First of all, since it is the lock: what is read now cannot change before the revision stands.
        Instant at = journal.nextInstant();
        ArrearsCase latest = arrears.find(id, Vintage.LATEST).orElse(null);
        if (latest != null) {
            access.requireOrHide(latest.region, ErrorCode.RECORD_NOT_FOUND, id);
        }
        List<ArrearsRecovery> recoveries = latest == null ? List.of() : arrears.recoveries(latest, Vintage.LATEST);
        Recovered recovered = Recovered.of(recoveries);
        notes.before(latest == null ? null : ArrearsView.of(latest, recovered));
        ArrearsCase next = new ArrearsCase(
                new ArrearsCaseKey(id, given.region(), latest == null ? 1 : latest.revision + 1),
                given.employer(),
                given.workers(),
                owed,
                since,
                given.stateOrOpen(),
                new Recording(at, given.recordedBy(), given.note()));
        fits(next, latest, recoveries, recovered, checks);
        String tag = latest == null ? "" : ArrearsView.etag(latest, recovered);
        OptionalInt revision =
                RecordTags.next(next.revision - 1, tag, latest != null && latest.isSameAs(next), ifMatch);
        ArrearsCase stands = revision.isEmpty() ? latest : next;
        if (revision.isPresent()) {
            arrears.add(next);
        }
        return new PutRecord<>(
                ArrearsView.of(stands, recovered),
                ArrearsView.etag(stands, recovered),
                revision.isPresent() ? RecordOutcome.ofRevision(next.revision) : RecordOutcome.UNCHANGED);
    }

    /** Refuses what does not fit to what is known of the case. */
    private static void fits(
            ArrearsCase next,
            @Nullable ArrearsCase latest,
            List<ArrearsRecovery> recoveries,
            Recovered recovered,
            FieldChecks checks) {
        if (latest != null && !latest.region.equals(next.region)) {
            checks.add("/region", "FIXED", latest.region);
        }
        if (recovered.amount().compareTo(next.owed) > 0) {
            checks.add("/owed", "ABOVE", recovered.amount(), next.owed);
        }
        LocalDate first = recoveries.stream()
                .map(one -> one.recoveredOn)
                .min(LocalDate::compareTo)
                .orElse(next.since);
        if (next.since.isAfter(first)) {
            checks.add("/since", "AFTER", first);
        }
        BigDecimal outstanding = next.owed.subtract(recovered.amount());
        if (next.state == ArrearsState.SETTLED && outstanding.signum() > 0) {
            checks.add("/state", "NOT_SETTLED", outstanding);
        }
        checks.refuseIfAny();
    }

    /**
     * Records what was paid of a case.
     *
     * @throws ApiException RECORD_NOT_FOUND, VALIDATION_FAILED
     */
    RecoveryView recover(String id, GivenRecovery given, Locale language) {
        FieldChecks checks = new FieldChecks(language);
        BigDecimal amount = MoneyChecks.amount("/amount", given.amount(), checks);
        LocalDate date = MoneyChecks.day("/date", given.date(), LocalDate.now(clock), checks);
        checks.recording(given.recordedBy(), given.note());
        checks.refuseIfAny();
        // First of all, since it is the lock: what is read now cannot change before the recovery stands.
        Instant at = journal.nextInstant();
        ArrearsCase one =
                arrears.find(id, Vintage.LATEST).orElseThrow(() -> new ApiException(ErrorCode.RECORD_NOT_FOUND, id));
        access.requireOrHide(one.region, ErrorCode.RECORD_NOT_FOUND, id);
        Recovered recovered = Recovered.of(arrears.recoveries(one, Vintage.LATEST));
        notes.before(ArrearsView.of(one, recovered));
        if (date.isBefore(one.since)) {
            checks.add("/date", "BEFORE", one.since);
        }
        BigDecimal outstanding = one.owed.subtract(recovered.amount());
        if (amount.compareTo(outstanding) > 0) {
            checks.add("/amount", "ABOVE", amount, outstanding);
        }
        checks.refuseIfAny();
        ArrearsRecovery recovery = new ArrearsRecovery(
                new RecoveryKey(one.id, recovered.count() + 1, one.region),
                amount,
                date,
                new Recording(at, given.recordedBy(), given.note()));
        arrears.add(recovery);
        return RecoveryView.of(recovery);
    }
}
