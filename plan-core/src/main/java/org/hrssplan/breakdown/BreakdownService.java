package org.hrssplan.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.plan.PlanRepository;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.record.PutRecord;
import org.hrssplan.record.RecordOutcome;
import org.hrssplan.record.RecordTags;
import org.hrssplan.record.Recording;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRef;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.service.ServiceConfig;
import org.hrssplan.value.Unit;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Keeps the breakdowns of plans: one holds as soon as it adds up to the plan's target, and is a draft until then. */
@ApplicationScoped
class BreakdownService {

    private final Access access;
    private final AuditNotes notes;
    private final ServiceConfig service;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final IndicatorRepository indicators;
    private final RegionRepository regions;
    private final BreakdownRepository breakdowns;
    private final Journal journal;
    private final Event<BreakdownAdopted> adopted;

    BreakdownService(
            Access access,
            AuditNotes notes,
            ServiceConfig service,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            IndicatorRepository indicators,
            RegionRepository regions,
            BreakdownRepository breakdowns,
            Journal journal,
            Event<BreakdownAdopted> adopted) {
        this.access = access;
        this.notes = notes;
        this.service = service;
        this.plans = plans;
        this.rows = rows;
        this.indicators = indicators;
        this.regions = regions;
        this.breakdowns = breakdowns;
        this.journal = journal;
        this.adopted = adopted;
    }

    /**
     * All revisions of one breakdown, from the first, at least one.
     *
     * <p>What is shown of it is what holds: the latest that is adopted, or the latest draft where none is yet.
     */
    private record History(List<Breakdown> revisions) {

        Breakdown latest() {
            return revisions.get(revisions.size() - 1);
        }

        Breakdown shown() {
            return revisions.stream()
                    .filter(one -> one.state == BreakdownState.ADOPTED)
                    .reduce((earlier, later) -> later)
                    .orElseGet(this::latest);
        }

        /** As if there were no drafts; empty where nothing is adopted yet. */
        Optional<History> adopted() {
            List<Breakdown> holding = revisions.stream()
                    .filter(one -> one.state == BreakdownState.ADOPTED)
                    .toList();
            return holding.isEmpty() ? Optional.empty() : Optional.of(new History(holding));
        }

        /** What is shown, then the draft that may take its place. */
        List<Breakdown> pending() {
            return shown() == latest() ? List.of(latest()) : List.of(shown(), latest());
        }
    }

    /** The breakdowns of a plan in the order of its annex; PLAN_NOT_FOUND. */
    @Transactional
    List<BreakdownView> list(String planId, Vintage vintage) {
        Plan plan = plans.require(planId);
        List<History> known = visible(plan, histories(planId, vintage));
        return views(plan, vintage, known, history -> List.of(history.shown()));
    }

    /** One of them with its entity tag; PLAN_NOT_FOUND, BREAKDOWN_NOT_FOUND. */
    @Transactional
    BreakdownView get(String planId, String code, Vintage vintage) {
        Plan plan = plans.require(planId);
        return views(plan, vintage, List.of(require(plan, code, vintage)), history -> List.of(history.shown()))
                .get(0);
    }

    /** Every revision of one, from the first; PLAN_NOT_FOUND, BREAKDOWN_NOT_FOUND. */
    @Transactional
    List<BreakdownView> revisions(String planId, String code, Vintage vintage) {
        Plan plan = plans.require(planId);
        return views(plan, vintage, List.of(require(plan, code, vintage)), History::revisions);
    }

    /** Whether those that hold and the drafts beside them add up; PLAN_NOT_FOUND. */
    @Transactional
    BreakdownCheckView check(String planId, Vintage vintage) {
        Plan plan = plans.require(planId);
        List<History> known = visible(plan, histories(planId, vintage));
        return BreakdownCheckView.of(
                planId, service.domain(), vintage.asOf(), views(plan, vintage, known, History::pending));
    }

    /**
     * Records the first or the next revision; within the running transaction.
     *
     * @param ifMatch the entity tag that was seen, needed where the breakdown is known and something else is recorded
     * @throws ApiException PLAN_NOT_FOUND, INDICATOR_NOT_FOUND, VALIDATION_FAILED, PRECONDITION_REQUIRED,
     *     PRECONDITION_FAILED
     */
    PutRecord<BreakdownView> put(
            String planId, String code, GivenBreakdown given, @Nullable String ifMatch, Locale language) {
        // First of all reads, since it is the lock: nobody revises what is compared here.
        Instant at = journal.nextInstant();
        SplitFrame frame = frame(planId, code);
        access.require(frame.plan().jurisdiction.code);
        Breakdown next = BreakdownReading.read(given, frame, new FieldChecks(language));
        SplitTarget target = SplitTarget.of(frame.indicator(), row(planId, code), Unit.parse(next.unit));
        next.state = next.differences(target).isEmpty() ? BreakdownState.ADOPTED : BreakdownState.DRAFT;
        List<History> known = histories(planId, Vintage.LATEST);
        List<Breakdown> before = known.stream()
                .map(History::revisions)
                .filter(one -> one.get(0).code.equals(code))
                .findFirst()
                .orElse(List.of());
        Breakdown latest = before.isEmpty() ? null : before.get(before.size() - 1);
        notes.before(latest == null ? null : view(frame, latest, target));
        OptionalInt revision = RecordTags.next(
                before.size(),
                BreakdownView.etag(before.size(), target),
                latest != null && latest.isSameAs(next),
                ifMatch);
        if (revision.isEmpty()) {
            return written(frame, Objects.requireNonNull(latest), target, RecordOutcome.UNCHANGED);
        }
        next.revision = revision.getAsInt();
        next.position = latest == null ? nextPosition(known) : latest.position;
        next.recording = new Recording(at, given.recordedBy(), given.note());
        breakdowns.append(List.of(next));
        if (next.state == BreakdownState.ADOPTED) {
            adopted.fire(new BreakdownAdopted(planId, code));
        }
        return written(frame, next, target, RecordOutcome.ofRevision(next.revision));
    }

    /** All of it for those who work on the plan's region; for everyone else what is adopted. */
    private List<History> visible(Plan plan, List<History> known) {
        return access.reads(plan.jurisdiction.code)
                ? known
                : known.stream().flatMap(one -> one.adopted().stream()).toList();
    }

    private static int nextPosition(List<History> known) {
        return known.stream().mapToInt(one -> one.latest().position).max().orElse(0) + 1;
    }

    private static PutRecord<BreakdownView> written(
            SplitFrame frame, Breakdown breakdown, SplitTarget target, RecordOutcome outcome) {
        return new PutRecord<>(view(frame, breakdown, target), BreakdownView.etag(breakdown.revision, target), outcome);
    }

    private static BreakdownView view(SplitFrame frame, Breakdown breakdown, SplitTarget target) {
        return BreakdownView.of(breakdown, target, breakdown.revision, names(frame.regions()));
    }

    /** What can be split of an indicator of this service; PLAN_NOT_FOUND, INDICATOR_NOT_FOUND. */
    SplitFrame frame(String planId, String code) {
        Plan plan = plans.require(planId);
        Indicator indicator = indicators.findById(code);
        if (indicator == null) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, code);
        }
        return new SplitFrame(plan, indicator, byCode());
    }

    /** The plan's own row of an indicator with the target in force, null where it has none. */
    @Nullable
    PlanIndicator row(String planId, String code) {
        return rows.inPlan(planId, code, Vintage.LATEST).orElse(null);
    }

    private History require(Plan plan, String code, Vintage vintage) {
        return visible(plan, histories(plan.id, vintage)).stream()
                .filter(one -> one.latest().code.equals(code))
                .findFirst()
                .orElseThrow(() -> new ApiException(ErrorCode.BREAKDOWN_NOT_FOUND, code));
    }

    private List<History> histories(String planId, Vintage vintage) {
        Map<String, List<Breakdown>> byCode = breakdowns.revisions(planId, vintage).stream()
                .collect(Collectors.groupingBy(one -> one.code, LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream().map(History::new).toList();
    }

    private List<BreakdownView> views(
            Plan plan, Vintage vintage, List<History> histories, Function<History, List<Breakdown>> wanted) {
        Map<String, RegionRef> names = names(byCode());
        Map<String, PlanIndicator> table =
                rows.ofPlan(plan.id, vintage).stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        Map<String, Indicator> catalogue = indicators.byCode(
                histories.stream().map(one -> one.latest().code).toList());
        List<BreakdownView> views = new ArrayList<>();
        for (History history : histories) {
            Breakdown latest = history.latest();
            Indicator indicator = Objects.requireNonNull(catalogue.get(latest.code));
            for (Breakdown one : wanted.apply(history)) {
                SplitTarget target = SplitTarget.of(indicator, table.get(one.code), Unit.parse(one.unit));
                views.add(BreakdownView.of(one, target, latest.revision, names));
            }
        }
        return views;
    }

    private Map<String, Region> byCode() {
        return regions.streamAll().collect(Collectors.toMap(region -> region.code, Function.identity()));
    }

    private static Map<String, RegionRef> names(Map<String, Region> byCode) {
        return byCode.values().stream()
                .map(RegionRef::of)
                .collect(Collectors.toMap(RegionRef::code, Function.identity()));
    }
}
