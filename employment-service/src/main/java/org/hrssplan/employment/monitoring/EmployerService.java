package org.hrssplan.employment.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
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

/** Puts and reads employers of the sample. */
@ApplicationScoped
class EmployerService {

    private final Access access;
    private final AuditNotes notes;
    private final EmployerRepository employers;
    private final RegionRepository regions;
    private final Journal journal;

    EmployerService(
            Access access, AuditNotes notes, EmployerRepository employers, RegionRepository regions, Journal journal) {
        this.access = access;
        this.notes = notes;
        this.employers = employers;
        this.regions = regions;
        this.journal = journal;
    }

    /**
     * Puts an employer, within the running transaction.
     *
     * @param ifMatch needed where its content is changed
     * @throws ApiException VALIDATION_FAILED, RECORD_NOT_FOUND for an employer of another region,
     *     PRECONDITION_REQUIRED, PRECONDITION_FAILED
     */
    PutRecord<EmployerView> put(String id, GivenEmployer given, @Nullable String ifMatch, Locale language) {
        boolean regionKnown = Codes.mayBe(given.region()) && regions.findById(given.region()) != null;
        FieldChecks checks = given.check(id, regionKnown, language);
        if (regionKnown && !access.covers(given.region())) {
            checks.add("/region", "OUT_OF_SCOPE", given.region());
        }
        checks.refuseIfAny();
        // First of all, since it is the lock: what is read now cannot change before the revision stands.
        Instant at = journal.nextInstant();
        MonitoredEmployer latest = employers.find(id, Vintage.LATEST).orElse(null);
        if (latest != null) {
            access.requireOrHide(latest.region, ErrorCode.RECORD_NOT_FOUND, id);
            notes.before(EmployerView.of(latest));
        }
        MonitoredEmployer next = revision(id, given, latest == null ? 1 : latest.revision + 1, at);
        if (latest != null && !latest.region.equals(next.region)) {
            checks.add("/region", "FIXED", latest.region);
            checks.refuseIfAny();
        }
        OptionalInt number = RecordTags.next(next.revision - 1, latest != null && latest.isSameAs(next), ifMatch);
        if (number.isEmpty()) {
            return new PutRecord<>(EmployerView.of(latest), RecordTags.of(latest.revision), RecordOutcome.UNCHANGED);
        }
        employers.add(next);
        return new PutRecord<>(
                EmployerView.of(next), RecordTags.of(next.revision), RecordOutcome.ofRevision(next.revision));
    }

    /** The employer of this id; RECORD_NOT_FOUND if there is none. */
    @Transactional
    EmployerView get(String id, Vintage vintage) {
        return employers
                .find(id, vintage)
                .filter(one -> access.reads(one.region))
                .map(EmployerView::of)
                .orElseThrow(() -> new ApiException(ErrorCode.RECORD_NOT_FOUND, id));
    }

    /** A page of employers by region and id. */
    @Transactional
    Page<EmployerView> list(EmployerFilter filter, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = "employers " + filter + " " + vintage;
        MonitoredEmployerKey after = cursor == null ? null : key(Paging.decode(cursor, fingerprint));
        List<MonitoredEmployer> found = employers.find(filter, vintage, after, size + 1);
        List<EmployerView> shown =
                found.stream().limit(size).map(EmployerView::of).toList();
        return new Page<>(
                shown, found.size() > size ? Paging.encode(cursorKey(shown.get(size - 1)), fingerprint) : null);
    }

    private static MonitoredEmployer revision(String id, GivenEmployer given, int revision, Instant at) {
        return new MonitoredEmployer(
                id,
                given.region(),
                revision,
                given.name(),
                given.industry(),
                given.firstMonth(),
                given.lastMonth(),
                new Recording(at, given.recordedBy(), given.note()));
    }

    private static String cursorKey(EmployerView last) {
        return last.region() + " " + last.id();
    }

    private static MonitoredEmployerKey key(String cursorKey) {
        String[] parts = cursorKey.split(" ", 2);
        return new MonitoredEmployerKey(parts[1], parts[0], 0);
    }
}
