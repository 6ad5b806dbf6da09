package org.hrssplan.progress;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.computation.IndicatorValue;
import org.hrssplan.computation.IndicatorValues;
import org.hrssplan.http.Languages;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.rollup.Definitions;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;
import org.hrssplan.verdict.VerdictRules;
import org.hrssplan.vintage.Vintage;

/** Sets the values of a region, published and computed, against what a plan asks of it. */
@Startup
@ApplicationScoped
public class ProgressService {

    private final IndicatorValues values;
    private final Definitions definitions;
    private final RegionTargets targets;
    private final Map<String, Thresholds> ofPlans;
    private final Thresholds ofOthers;

    ProgressService(IndicatorValues values, Definitions definitions, RegionTargets targets, VerdictConfig config) {
        this.values = values;
        this.definitions = definitions;
        this.targets = targets;
        // Read at start, so that thresholds that do not fall stop it.
        this.ofPlans = config.ofPlans();
        this.ofOthers = config.ofOthers();
    }

    /** The progress of these rows of one plan through the end of {@code through} as it was known then, in their order. */
    public List<ProgressView> of(
            Plan plan, List<PlanIndicator> rows, Period through, Vintage vintage, Locale language) {
        return ofTargets(plan, targets.ofTable(plan, rows, vintage), through, vintage, language);
    }

    /** The same without the components of computed values, which may be tens of thousands in a whole plan. */
    public List<ProgressView> briefly(
            Plan plan, List<PlanIndicator> rows, Period through, Vintage vintage, Locale language) {
        return judge(plan, targets.ofTable(plan, rows, vintage), through, vintage, language).stream()
                .map(one -> view(one.brief(), language))
                .toList();
    }

    /** The progress of these targets of one region, in their order. */
    public List<ProgressView> ofTargets(
            Plan plan, List<RegionTarget> asked, Period through, Vintage vintage, Locale language) {
        return judge(plan, asked, through, vintage, language).stream()
                .map(one -> view(one, language))
                .toList();
    }

    /** The same as {@link #judge(Plan, List, Period, Vintage, Locale)}, for those who tell no source. */
    public List<Judged> judge(Plan plan, List<RegionTarget> asked, Period through, Vintage vintage) {
        return judge(plan, asked, through, vintage, Languages.CHINESE);
    }

    /** These targets of one region judged through the end of {@code through} as it was known then, in their order. */
    public List<Judged> judge(Plan plan, List<RegionTarget> asked, Period through, Vintage vintage, Locale language) {
        if (asked.isEmpty()) {
            return List.of();
        }
        String region = asked.get(0).region();
        List<String> codes = asked.stream().map(RegionTarget::indicator).toList();
        Map<String, List<IndicatorValue>> known = values.of(region, codes, within(plan, asked, through), vintage);
        Thresholds thresholds = thresholds(plan);
        return asked.stream()
                .map(one ->
                        judge(plan, one, known.getOrDefault(one.indicator(), List.of()), through, thresholds, language))
                .toList();
    }

    /** The elapsed part of the span, and the base year where its reported value is the baseline. */
    private static Period within(Plan plan, List<RegionTarget> asked, Period through) {
        YearMonth first = asked.stream()
                .map(RegionTarget::reportedBaseline)
                .filter(Objects::nonNull)
                .map(Period::first)
                .min(Comparator.naturalOrder())
                .orElse(plan.span().first());
        return new Period(plan.span().code(), first, through.last());
    }

    /** The thresholds that part the verdicts of a plan. */
    public Thresholds thresholds(Plan plan) {
        return ofPlans.getOrDefault(plan.id, ofOthers);
    }

    private Judged judge(
            Plan plan,
            RegionTarget asked,
            List<IndicatorValue> values,
            Period through,
            Thresholds thresholds,
            Locale language) {
        RegionTarget target = TargetCases.withReportedBaseline(asked, values, language);
        boolean mayFall = definitions.mayFall(asked.indicator());
        TargetCase given = TargetCases.of(plan, target, values, through, thresholds, mayFall);
        return new Judged(target, values, given, VerdictRules.judge(given));
    }

    private static ProgressView view(Judged judged, Locale language) {
        TargetCase given = judged.given();
        Judgement judgement = judged.judgement();
        BigDecimal baseline = given.baseline();
        return new ProgressView(
                judged.target().indicator(),
                judged.target().region(),
                given.through().code(),
                judged.target().unit(),
                given.target().kind(),
                given.target().figure().value(),
                given.target().comparator(),
                baseline,
                judgement.achievement().figure() == null
                        ? null
                        : judgement.achievement().figure().value(),
                judgement.achievement().figure() == null
                        ? null
                        : judgement.achievement().figure().qualifier(),
                judgement.achievement().figure() == null
                        ? List.of()
                        : judgement.achievement().figure().shares(),
                judgement.completionRate(),
                judgement.headroom(),
                judgement.scheduled(),
                judgement.pace(),
                judgement.requiredPerYear(),
                judgement.projected(),
                judgement.projectedLow(),
                judgement.projectedHigh(),
                judgement.satisfied() == null ? null : judgement.satisfied().asBoolean(),
                judgement.verdict(),
                judgement.outlook(),
                judgement.achievement().partial(),
                judgement.achievement().coverage(),
                Explanations.of(judged.target(), judged.values(), given, judgement, language));
    }
}
