package org.hrssplan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hrssplan.alertrule.AlertRules;
import org.hrssplan.alertrule.Judged;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.computation.PublishedRow;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.RegionTarget;
import org.hrssplan.target.TargetKind;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Judges targets through the last period that has a value, and as far back from there as the rules ask for. */
@ApplicationScoped
class JudgedPeriods {

    private static final int DECEMBER = 12;

    private final ProgressService progress;
    private final AlertRules rules;

    JudgedPeriods(ProgressService progress, AlertRules rules) {
        this.progress = progress;
        this.rules = rules;
    }

    /**
     * What is known of one target.
     *
     * @param judged the latest period first
     * @param published the last published value within the plan's span, null where every value is computed
     */
    record History(List<Judged> judged, @Nullable PublishedRow published) {}

    /** By indicator; a target without any value is left out. */
    Map<String, History> of(Plan plan, List<RegionTarget> ofRegion) {
        Map<String, History> histories = new HashMap<>();
        Map<Period, List<RegionTarget>> next = new LinkedHashMap<>();
        for (var whole : judge(plan, ofRegion, plan.span())) {
            List<IndicatorValue> within = whole.values().stream()
                    .filter(one -> one.period().endsWithin(plan.span()))
                    .sorted(Comparator.comparing(IndicatorValue::period))
                    .toList();
            if (!within.isEmpty()) {
                histories.put(whole.target().indicator(), new History(new ArrayList<>(), lastPublished(within)));
                add(next, through(plan, within, whole.target()), whole.target());
            }
        }
        while (!next.isEmpty()) {
            Map<Period, List<RegionTarget>> now = new LinkedHashMap<>(next);
            next.clear();
            now.forEach((through, some) -> {
                for (var one : judge(plan, some, through)) {
                    List<Judged> judged =
                            histories.get(one.target().indicator()).judged();
                    judged.add(judged(through, one));
                    previous(plan, through, one, judged.size()).ifPresent(before -> add(next, before, one.target()));
                }
            });
        }
        return histories;
    }

    /**
     * The last period that has a whole value, since a partial one decides little; of yearly targets the last year that
     * was complete by then, since one year is missed once.
     */
    private static Period through(Plan plan, List<IndicatorValue> inOrder, RegionTarget target) {
        Period last = inOrder.stream()
                .filter(one -> !one.partial())
                .reduce((first, second) -> second)
                .orElse(inOrder.get(inOrder.size() - 1))
                .period();
        if (target.target().kind() != TargetKind.ANNUAL) {
            return last;
        }
        boolean complete = last.last().getMonthValue() == DECEMBER;
        Period year =
                Period.ofYear(complete ? last.last().getYear() : last.last().getYear() - 1);
        return plan.span().contains(year) ? year : last;
    }

    private List<org.hrssplan.progress.Judged> judge(Plan plan, List<RegionTarget> targets, Period through) {
        return progress.judge(plan, targets, through, Vintage.LATEST);
    }

    private static void add(Map<Period, List<RegionTarget>> targets, Period through, RegionTarget target) {
        targets.computeIfAbsent(through, period -> new ArrayList<>()).add(target);
    }

    private static @Nullable PublishedRow lastPublished(List<IndicatorValue> inOrder) {
        PublishedRow last = null;
        for (IndicatorValue one : inOrder) {
            last = one.row() == null ? last : one.row();
        }
        return last;
    }

    /** The period before, where a rule asks how long the verdict has held. */
    private Optional<Period> previous(Plan plan, Period through, org.hrssplan.progress.Judged one, int known) {
        return known < rules.periodsWanted(one.judgement().verdict())
                ? through.previous().filter(plan.span()::contains)
                : Optional.empty();
    }

    private static Judged judged(Period through, org.hrssplan.progress.Judged one) {
        TargetCase given = one.given();
        Judgement judgement = one.judgement();
        return new Judged(
                through,
                given.target().kind(),
                given.target().holds(),
                given.target().comparator(),
                given.target().figure().value(),
                judgement.achievement().figure(),
                judgement.projected(),
                one.target().unit(),
                judgement.verdict(),
                judgement.outlook());
    }
}
