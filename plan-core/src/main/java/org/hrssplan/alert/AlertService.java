package org.hrssplan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.access.Access;
import org.hrssplan.auditlog.AuditNotes;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.http.FieldError;
import org.hrssplan.http.IfMatch;
import org.hrssplan.http.Page;
import org.hrssplan.http.Paging;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.record.Recording;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.submission.FieldRules;
import org.hrssplan.vintage.Journal;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Reads alerts, and takes down what people do about them. */
@ApplicationScoped
public class AlertService {

    private static final int ALL = Integer.MAX_VALUE;

    private final Access access;
    private final AuditNotes notes;
    private final AlertRepository alerts;
    private final IndicatorRepository indicators;
    private final RegionRepository regions;
    private final Journal journal;

    AlertService(
            Access access,
            AuditNotes notes,
            AlertRepository alerts,
            IndicatorRepository indicators,
            RegionRepository regions,
            Journal journal) {
        this.access = access;
        this.notes = notes;
        this.alerts = alerts;
        this.indicators = indicators;
        this.regions = regions;
        this.journal = journal;
    }

    /**
     * A page of alerts by region, plan, indicator, rule and number.
     *
     * @throws ApiException INVALID_CURSOR for a foreign cursor, INVALID_PARAMETER for a limit below 1
     */
    @Transactional
    public Page<AlertView> list(AlertFilter filter, Vintage vintage, @Nullable Integer limit, @Nullable String cursor) {
        int size = Paging.limit(limit);
        String fingerprint = filter + " " + vintage;
        AlertKey after = cursor == null
                ? null
                : AlertKey.ofId(Paging.decode(cursor, fingerprint))
                        .orElseThrow(() -> new ApiException(ErrorCode.INVALID_CURSOR));
        List<AlertEvent> found = alerts.present(filter, vintage, after, size + 1);
        List<AlertEvent> shown = found.subList(0, Math.min(size, found.size()));
        String next =
                found.size() > size ? Paging.encode(shown.get(size - 1).key().id(), fingerprint) : null;
        return new Page<>(views(shown), next);
    }

    /** The open alerts of a plan in one region, the most urgent first, then by id. */
    @Transactional
    public List<AlertView> open(String plan, String region, Vintage vintage) {
        return views(alerts.present(AlertFilter.openOf(plan, region), vintage, null, ALL)).stream()
                .sorted(Comparator.comparing(AlertView::level).reversed().thenComparing(AlertView::id))
                .toList();
    }

    /** The alert of this id with its steps; ALERT_NOT_FOUND if there is none. */
    @Transactional
    public AlertView get(String id, Vintage vintage) {
        List<AlertEvent> steps = require(id, vintage);
        return view(steps);
    }

    /**
     * Takes an open alert to another state, within the running transaction.
     *
     * @param state ACKNOWLEDGED or RESOLVED
     * @param ifMatch the entity tag that whoever does it has seen
     * @throws ApiException ALERT_NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, CONFLICT if it is in that state
     *     already or resolved, VALIDATION_FAILED for a resolution without reason
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AlertView move(String id, AlertState state, AlertNote note, @Nullable String ifMatch, Locale language) {
        validate(state, note, language);
        // First of all, since it is the lock: what is read now cannot change before the step stands.
        Instant at = journal.nextInstant();
        List<AlertEvent> steps = new ArrayList<>(require(id, Vintage.LATEST));
        AlertEvent present = steps.get(steps.size() - 1);
        access.require(present.key().region());
        IfMatch.require(ifMatch, present.etag());
        if (!present.state.isOpen() || present.state == state) {
            throw new ApiException(ErrorCode.CONFLICT, present.state);
        }
        notes.before(view(steps));
        AlertEvent moved = present.moved(state, new Recording(at, note.by(), note.reason()));
        alerts.append(moved);
        steps.add(moved);
        return view(steps);
    }

    private static void validate(AlertState state, AlertNote note, Locale language) {
        List<FieldError> errors = new ArrayList<>();
        FieldRules.text("/by", note.by(), FieldRules.MAX_NAME, language).ifPresent(errors::add);
        FieldRules.text("/reason", note.reason(), FieldRules.MAX_REASON, language)
                .ifPresent(errors::add);
        String reason = note.reason();
        if (state == AlertState.RESOLVED && (reason == null || reason.isBlank())) {
            errors.add(FieldRules.error("/reason", "REQUIRED", language));
        }
        if (!errors.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED).withErrors(errors);
        }
    }

    private List<AlertEvent> require(String id, Vintage vintage) {
        List<AlertEvent> steps =
                AlertKey.ofId(id).map(key -> alerts.steps(key, vintage)).orElse(List.of());
        if (steps.isEmpty()) {
            throw new ApiException(ErrorCode.ALERT_NOT_FOUND, id);
        }
        return steps;
    }

    private AlertView view(List<AlertEvent> steps) {
        AlertEvent present = steps.get(steps.size() - 1);
        Named named = new Named(indicators.findById(present.indicator), regions.findById(present.region));
        return AlertView.of(present, named, steps);
    }

    private List<AlertView> views(Collection<AlertEvent> present) {
        Map<String, Indicator> byCode = indicators.byCode(
                present.stream().map(one -> one.indicator).distinct().toList());
        Map<String, Region> byRegion =
                regions
                        .list(
                                "code in ?1",
                                present.stream()
                                        .map(one -> one.region)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.code, Function.identity()));
        return present.stream()
                .map(one -> AlertView.of(
                        one,
                        new Named(
                                Objects.requireNonNull(byCode.get(one.indicator)),
                                Objects.requireNonNull(byRegion.get(one.region))),
                        List.of()))
                .toList();
    }
}
