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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hrssplan.alert.JudgedPeriods.History;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.Firing;
import org.hrssplan.alertrule.Situation;
import org.hrssplan.alertrule.Situation.Overdue;
import org.hrssplan.completeness.CompletenessService;
import org.hrssplan.completeness.MissingFigure;
import org.hrssplan.computation.PublishedRow;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.progress.RegionTarget;
import org.hrssplan.progress.RegionTargets;
import org.hrssplan.quality.Series;
import org.hrssplan.record.Recording;
import org.hrssplan.verdict.Verdict;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rules look at a plan, and writes down what is new: an alert is raised once and stays the same alert until it
 * is resolved, whatever its level; what no longer holds is resolved by itself. What somebody resolved is raised again
 * only when there is something new to say, or when it was over in between.
 */
@ApplicationScoped
class AlertEvaluation {

    private final AlertRules rules;
    private final AlertRepository alerts;
    private final PlanIndicatorRepository rows;
    private final JudgedPeriods judgedPeriods;
    private final CompletenessService completeness;
    private final RegionTargets targets;
    private final Clock clock;

    AlertEvaluation(
            AlertRules rules,
            AlertRepository alerts,
            PlanIndicatorRepository rows,
            JudgedPeriods judgedPeriods,
            CompletenessService completeness,
            RegionTargets targets,
            Clock clock) {
        this.rules = rules;
        this.alerts = alerts;
        this.rows = rows;
        this.judgedPeriods = judgedPeriods;
        this.completeness = completeness;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Evaluates these indicators of a plan. The running transaction holds the journal.
     *
     * @param regions which regions are looked at, by code
     * @param at gives the instant of what is written; asked only where there is something to write
     */
    @Transactional(TxType.MANDATORY)
    void evaluate(Plan plan, Set<String> indicators, Predicate<String> regions, Supplier<Instant> at) {
        Map<Series, Map<String, AlertEvent>> latest = new HashMap<>();
        for (AlertEvent one : alerts.latest(plan.id, indicators)) {
            if (regions.test(one.region)) {
                latest.computeIfAbsent(new Series(one.region, one.indicator), series -> new HashMap<>())
                        .put(one.rule, one);
            }
        }
        Map<Series, Situation> situations = situations(plan, indicators, regions);
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
                .filter(one -> !one.isEndedByItself() && !firing.contains(one.rule) && isOver(one, situation))
                .sorted(Comparator.comparing(one -> one.rule))
                .forEach(one -> alerts.append(one.moved(AlertState.RESOLVED, new Recording(at.get(), null, null))));
    }

    /** What cannot be decided at present is not over. */
    private static boolean isOver(AlertEvent alert, @Nullable Situation situation) {
        boolean undecided = situation != null
                && !situation.judged().isEmpty()
                && situation.judged().get(0).verdict() == Verdict.UNDECIDABLE;
        return !(undecided && alert.condition.isOfVerdict());
    }

    private AlertEvent next(Plan plan, Series series, @Nullable AlertEvent before, Firing firing, Instant at) {
        if (before != null && before.state.isOpen()) {
            return before.firedAgain(firing, rules.version(), at);
        }
        int number = before == null ? 1 : before.number + 1;
        AlertKey key = new AlertKey(series.region(), plan.id, series.indicator(), firing.rule(), number);
        return AlertEvent.raised(key, firing, rules.version(), at);
    }

    private Map<Series, Situation> situations(Plan plan, Set<String> indicators, Predicate<String> regions) {
        List<PlanIndicator> table = rows.ofPlan(plan.id, Vintage.LATEST);
        Map<String, PlanIndicator> byCode =
                table.stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        Map<Series, History> histories = new HashMap<>();
        targets.ofAll(plan, table, Vintage.LATEST).forEach((region, asked) -> {
            if (regions.test(region)) {
                List<RegionTarget> wanted = asked.stream()
                        .filter(one -> indicators.contains(one.indicator()))
                        .toList();
                judgedPeriods
                        .of(plan, wanted)
                        .forEach((code, history) -> histories.put(new Series(region, code), history));
            }
        });
        Map<Series, List<MissingFigure>> missing = completeness.missing(plan, indicators).stream()
                .filter(one -> regions.test(one.region()))
                .collect(Collectors.groupingBy(one -> new Series(one.region(), one.indicator())));
        Map<Series, Situation> situations = new HashMap<>();
        Stream.concat(missing.keySet().stream(), histories.keySet().stream())
                .distinct()
                .forEach(series -> situations.put(
                        series,
                        situation(
                                plan,
                                series,
                                byCode.get(series.indicator()),
                                histories.get(series),
                                missing.getOrDefault(series, List.of()))));
        return situations;
    }

    private Situation situation(
            Plan plan,
            Series series,
            @Nullable PlanIndicator row,
            @Nullable History history,
            List<MissingFigure> missing) {
        PublishedRow last = history == null ? null : history.published();
        return new Situation(
                plan.id,
                series.indicator(),
                series.region(),
                row == null ? null : row.attribute,
                monthsAfterEnd(plan),
                history == null ? List.of() : history.judged(),
                last == null ? List.of() : alerts.findings(series, last.period(), last.revision()),
                last == null ? null : Period.parse(last.period()),
                overdue(missing));
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
