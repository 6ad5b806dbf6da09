package org.hrssplan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.Firing;
import org.hrssplan.alertrule.Judged;
import org.hrssplan.alertrule.Situation;
import org.hrssplan.alertrule.Situation.Overdue;
import org.hrssplan.completeness.CompletenessService;
import org.hrssplan.completeness.MissingFigure;
import org.hrssplan.observation.Observation;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.quality.Series;
import org.hrssplan.record.Recording;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rules look at a plan, and writes down what is new: an alert is raised once and stays the same alert until it
 * is resolved, whatever its level; what no longer holds is resolved by itself. What somebody resolved is raised again
 * only when there is something new to say.
 */
@ApplicationScoped
class AlertEvaluation {

    private final AlertRules rules;
    private final AlertRepository alerts;
    private final PlanIndicatorRepository rows;
    private final JudgedPeriods judgedPeriods;
    private final CompletenessService completeness;
    private final ObservationRepository observations;
    private final Clock clock;

    AlertEvaluation(
            AlertRules rules,
            AlertRepository alerts,
            PlanIndicatorRepository rows,
            JudgedPeriods judgedPeriods,
            CompletenessService completeness,
            ObservationRepository observations,
            Clock clock) {
        this.rules = rules;
        this.alerts = alerts;
        this.rows = rows;
        this.judgedPeriods = judgedPeriods;
        this.completeness = completeness;
        this.observations = observations;
        this.clock = clock;
    }

    /**
     * Evaluates these indicators of a plan. The running transaction holds the journal.
     *
     * @param at gives the instant of what is written; asked only where there is something to write
     */
    @Transactional(TxType.MANDATORY)
    void evaluate(Plan plan, Set<String> indicators, Supplier<Instant> at) {
        Map<Series, Map<String, AlertEvent>> latest = new HashMap<>();
        for (AlertEvent one : alerts.latest(plan.id, indicators)) {
            latest.computeIfAbsent(new Series(one.region, one.indicator), series -> new HashMap<>())
                    .put(one.rule, one);
        }
        Map<Series, Situation> situations = situations(plan, indicators);
        Stream.concat(situations.keySet().stream(), latest.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Series::region).thenComparing(Series::indicator))
                .forEach(series ->
                        write(plan, series, situations.get(series), latest.getOrDefault(series, Map.of()), at));
    }

    private void write(
            Plan plan,
            Series series,
            @Nullable Situation situation,
            Map<String, AlertEvent> latest,
            Supplier<Instant> at) {
        List<Firing> firings = situation == null ? List.of() : rules.firings(situation);
        for (Firing firing : firings) {
            AlertEvent before = latest.get(firing.rule());
            if (before == null || before.isEndedByItself() || !before.firing().equals(firing)) {
                alerts.append(next(plan, series, before, firing, at.get()));
            }
        }
        Set<String> firing = firings.stream().map(Firing::rule).collect(Collectors.toSet());
        latest.values().stream()
                .filter(one -> one.state.isOpen() && !firing.contains(one.rule))
                .sorted(Comparator.comparing(one -> one.rule))
                .forEach(one -> alerts.append(one.moved(AlertState.RESOLVED, new Recording(at.get(), null, null))));
    }

    private AlertEvent next(Plan plan, Series series, @Nullable AlertEvent before, Firing firing, Instant at) {
        if (before != null && before.state.isOpen()) {
            return before.firedAgain(firing, rules.version(), at);
        }
        int number = before == null ? 1 : before.number + 1;
        AlertKey key = new AlertKey(series.region(), plan.id, series.indicator(), firing.rule(), number);
        return AlertEvent.raised(key, firing, rules.version(), at);
    }

    private Map<Series, Situation> situations(Plan plan, Set<String> indicators) {
        List<PlanIndicator> asked = rows.ofPlan(plan.id).stream()
                .filter(row -> indicators.contains(row.code))
                .toList();
        Map<String, PlanIndicator> byCode =
                asked.stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        Map<String, List<Judged>> judged = judgedPeriods.of(plan, asked);
        Map<String, Observation> last = lastPublished(plan, indicators);
        Map<Series, List<MissingFigure>> missing = completeness.missing(plan, indicators).stream()
                .collect(Collectors.groupingBy(one -> new Series(one.region(), one.indicator())));
        String jurisdiction = plan.jurisdiction.code;
        Map<Series, Situation> situations = new HashMap<>();
        Stream.concat(missing.keySet().stream(), asked.stream().map(row -> new Series(jurisdiction, row.code)))
                .distinct()
                .forEach(series -> {
                    boolean own = series.region().equals(jurisdiction);
                    PlanIndicator row = byCode.get(series.indicator());
                    Observation published = own ? last.get(series.indicator()) : null;
                    situations.put(
                            series,
                            new Situation(
                                    plan.id,
                                    series.indicator(),
                                    series.region(),
                                    row == null ? null : row.attribute,
                                    monthsAfterEnd(plan),
                                    own ? judged.getOrDefault(series.indicator(), List.of()) : List.of(),
                                    published == null ? List.of() : alerts.findings(published),
                                    published == null ? null : Period.parse(published.period),
                                    overdue(missing.getOrDefault(series, List.of()))));
                });
        return situations;
    }

    private Map<String, Observation> lastPublished(Plan plan, Collection<String> indicators) {
        return observations.published(plan.jurisdiction.code, indicators, Vintage.LATEST).stream()
                .map(one -> one.observation())
                .filter(one -> Period.parse(one.period).endsWithin(plan.span()))
                .collect(Collectors.toMap(
                        one -> one.indicator,
                        Function.identity(),
                        (one, other) ->
                                Period.parse(one.period).compareTo(Period.parse(other.period)) < 0 ? other : one));
    }

    private int monthsAfterEnd(Plan plan) {
        YearMonth now = YearMonth.from(today());
        return Period.monthsBetween(plan.span().last(), now) - 1;
    }

    private @Nullable Overdue overdue(List<MissingFigure> missing) {
        List<MissingFigure> inOrder = new ArrayList<>(missing);
        inOrder.sort(Comparator.comparing(MissingFigure::period));
        if (inOrder.isEmpty()) {
            return null;
        }
        MissingFigure first = inOrder.get(0);
        long days = ChronoUnit.DAYS.between(first.dueOn(), today());
        return new Overdue(first.period(), first.dueOn(), days, inOrder.size());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
