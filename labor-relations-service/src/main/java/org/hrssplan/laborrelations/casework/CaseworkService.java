package org.hrssplan.laborrelations.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.period.Period;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.record.PutRecord;
import org.hrssplan.record.RecordOutcome;
import org.hrssplan.record.RecordTags;
import org.hrssplan.record.Recording;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Puts and reads flows of cases. */
@ApplicationScoped
class CaseworkService {

    private final Access access;
    private final AuditNotes notes;
    private final CaseFlowRepository flows;
    private final Journal journal;
    private final Clock clock;

    CaseworkService(Access access, AuditNotes notes, CaseFlowRepository flows, Journal journal, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.flows = flows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a flow, within the running transaction.
     *
     * @param region code of a region that is known
     * @param ifMatch needed where its content is changed
     * @throws ApiException VALIDATION_FAILED, PRECONDITION_REQUIRED, PRECONDITION_FAILED
     */
    PutRecord<CaseFlowView> put(
            Channel channel,
            String region,
            String periodCode,
            GivenCaseFlow given,
            @Nullable String ifMatch,
            Locale language) {
        access.require(region);
        FieldChecks checks = new FieldChecks(language);
        Period period = period(periodCode, checks);
        given.check(channel, checks);
        checks.refuseIfAny();
        // First of all, since it is the lock: what is read now cannot change before the revision stands.
        Instant at = journal.nextInstant();
        CaseFlow before = before(channel, region, Objects.requireNonNull(period));
        CaseFlow latest =
                flows.find(channel, region, periodCode, Vintage.LATEST).orElse(null);
        notes.before(latest == null ? null : CaseFlowView.of(latest, before));
        boolean same = latest != null
                && latest.counts.equals(given.counts())
                && Objects.equals(latest.breakReason, given.breakReason());
        boolean continued = before == null || before.counts.pendingAtEnd() == given.pendingAtStart();
        if (!same && !continued && given.breakReason() == null) {
            checks.add("/pendingAtStart", "NOT_CONTINUED", before.period, before.counts.pendingAtEnd());
            checks.refuseIfAny();
        }
        String tag = latest == null ? "" : CaseFlowView.etag(latest, before);
        OptionalInt revision = RecordTags.next(latest == null ? 0 : latest.revision, tag, same, ifMatch);
        CaseFlow stands = latest;
        if (revision.isPresent()) {
            stands = new CaseFlow(
                    new CaseFlowKey(channel, periodCode, region, revision.getAsInt()),
                    given.counts(),
                    given.breakReason(),
                    new Recording(at, given.recordedBy(), given.note()));
            flows.add(stands);
        }
        return new PutRecord<>(
                CaseFlowView.of(stands, before),
                CaseFlowView.etag(stands, before),
                revision.isPresent() ? RecordOutcome.ofRevision(stands.revision) : RecordOutcome.UNCHANGED);
    }

    private @Nullable Period period(String code, FieldChecks checks) {
        try {
            Period period = Period.parse(code);
            if (!CasePeriods.isTaken(period)) {
                checks.add("period", "PERIOD_NOT_TAKEN", code);
            } else if (period.last().isAfter(YearMonth.now(clock))) {
                checks.add("period", "PERIOD_NOT_OVER", code);
            }
            return period;
        } catch (IllegalArgumentException e) {
            checks.add("period", "INVALID_PERIOD", code);
            return null;
        }
    }

    private @Nullable CaseFlow before(Channel channel, String region, Period period) {
        List<String> codes =
                CasePeriods.before(period).stream().map(Period::code).toList();
        Map<String, CaseFlow> found = new HashMap<>();
        flows.of(List.of(channel), List.of(region), codes, Vintage.LATEST).forEach(one -> found.put(one.period, one));
        return codes.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** One flow; RECORD_NOT_FOUND if it is not recorded. */
    @Transactional
    CaseFlowView get(Channel channel, String region, String period, Vintage vintage) {
        CaseFlow flow = flows.find(channel, region, period, vintage)
                .orElseThrow(() -> new ApiException(ErrorCode.RECORD_NOT_FOUND, channel + "/" + region + "/" + period));
        return views(List.of(flow), vintage).get(0);
    }

    /** A page of flows by region, channel and period. */
    @Transactional
    Page<CaseFlowView> list(CaseFlowFilter filter, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = "casework " + filter + " " + vintage;
        CaseFlowKey after = cursor == null ? null : key(Paging.decode(cursor, fingerprint));
        List<CaseFlow> found = flows.find(filter, vintage, after, size + 1);
        List<CaseFlow> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Paging.encode(cursorKey(shown.get(size - 1)), fingerprint) : null;
        return new Page<>(views(shown, vintage), next);
    }

    private List<CaseFlowView> views(List<CaseFlow> shown, Vintage vintage) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<String, CaseFlow> earlier = new HashMap<>();
        flows.of(
                        shown.stream().map(one -> one.channel).distinct().toList(),
                        shown.stream().map(one -> one.region).distinct().toList(),
                        shown.stream()
                                .flatMap(one -> CasePeriods.before(Period.parse(one.period)).stream())
                                .map(Period::code)
                                .distinct()
                                .toList(),
                        vintage)
                .forEach(one -> earlier.put(place(one, one.period), one));
        List<CaseFlowView> views = new ArrayList<>();
        for (CaseFlow flow : shown) {
            CaseFlow before = CasePeriods.before(Period.parse(flow.period)).stream()
                    .map(one -> earlier.get(place(flow, one.code())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            views.add(CaseFlowView.of(flow, before));
        }
        return views;
    }

    private static String place(CaseFlow flow, String period) {
        return flow.channel + " " + flow.region + " " + period;
    }

    private static String cursorKey(CaseFlow last) {
        return place(last, last.period);
    }

    private static CaseFlowKey key(String cursorKey) {
        String[] parts = cursorKey.split(" ", 3);
        return new CaseFlowKey(Channel.valueOf(parts[0]), parts[2], parts[1], 0);
    }
}
