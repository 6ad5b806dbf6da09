package org.hrssplan.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.EntityTags;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.IfMatch;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.record.Recording;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Keeps what became of the targets of a plan. */
@ApplicationScoped
class TargetChangeService {

    private final Access access;
    private final AuditNotes notes;
    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final TargetChangeRepository changes;
    private final Event<TargetChanged> changed;
    private final Journal journal;
    private final Clock clock;
    private final ObjectMapper json;

    TargetChangeService(
            Access access,
            AuditNotes notes,
            PlanRepository plans,
            PlanIndicatorRepository rows,
            TargetChangeRepository changes,
            Event<TargetChanged> changed,
            Journal journal,
            Clock clock,
            ObjectMapper json) {
        this.access = access;
        this.notes = notes;
        this.plans = plans;
        this.rows = rows;
        this.changes = changes;
        this.changed = changed;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records that an act has changed a target, within the running transaction; it is in force from then on.
     *
     * @param ifMatch the entity tag of the row that whoever does it has seen
     * @throws ApiException PLAN_NOT_FOUND, INDICATOR_NOT_FOUND, VALIDATION_FAILED, PRECONDITION_REQUIRED,
     *     PRECONDITION_FAILED
     */
    @Transactional(TxType.MANDATORY)
    TargetChangeView append(
            String planId, String code, GivenTargetChange given, @Nullable String ifMatch, Locale language) {
        // First of all, since it is the lock: the target that is changed is the one that was seen.
        Instant at = journal.nextInstant();
        Plan plan = plans.require(planId);
        access.require(plan.jurisdiction.code);
        PlanIndicator row = rows.require(planId, code, Vintage.LATEST);
        FieldChecks checks = new FieldChecks(language);
        TargetChangeChecks rules = new TargetChangeChecks(plan, row, checks);
        rules.target(given);
        TargetAct act = rules.act(given.act(), LocalDate.now(clock));
        checks.recording(given.recordedBy(), given.note());
        checks.refuseIfAny();
        PlanIndicatorView before = PlanIndicatorView.of(plan, row);
        notes.before(before);
        IfMatch.require(ifMatch, EntityTags.of(before, json));
        TargetChange change = new TargetChange(
                new TargetChangeKey(code, row.changes() + 1, planId),
                Objects.requireNonNull(given.target()),
                rules.unit(given),
                Objects.requireNonNull(act),
                new Recording(at, given.recordedBy(), given.note()));
        changes.append(change);
        changed.fire(new TargetChanged(planId, code));
        return TargetChangeView.of(plan, row, change);
    }

    /** The plan's own target, then its changes that were known; PLAN_NOT_FOUND, INDICATOR_NOT_FOUND. */
    @Transactional
    List<TargetChangeView> all(String planId, String code, Vintage vintage) {
        Plan plan = plans.require(planId);
        PlanIndicator row = rows.require(planId, code, vintage);
        List<TargetChangeView> all = new ArrayList<>();
        all.add(TargetChangeView.ofPlan(plan, row));
        changes.of(planId, code, vintage).forEach(change -> all.add(TargetChangeView.of(plan, row, change)));
        return all;
    }

    /** One of them; RECORD_NOT_FOUND if there is no such number, or was none then. */
    @Transactional
    TargetChangeView one(TargetChangeKey key, Vintage vintage) {
        return all(key.planId(), key.code(), vintage).stream()
                .filter(change -> change.number() == key.number())
                .findFirst()
                .orElseThrow(() -> new ApiException(ErrorCode.RECORD_NOT_FOUND, key.number()));
    }
}
