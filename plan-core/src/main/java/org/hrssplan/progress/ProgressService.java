package org.hrssplan.progress;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.observation.ObservationRepository;
import org.hrssplan.observation.PublishedObservation;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.verdict.Judgement;
import org.hrssplan.verdict.TargetCase;
import org.hrssplan.verdict.Thresholds;
import org.hrssplan.verdict.VerdictRules;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Sets the published observations of a plan's jurisdiction against its targets. */
@Startup
@ApplicationScoped
public class ProgressService {

    private final ObservationRepository observations;
    private final BreakdownRepository breakdowns;
    private final Map<String, Thresholds> ofPlans;
    private final Thresholds ofOthers;

    ProgressService(ObservationRepository observations, BreakdownRepository breakdowns, VerdictConfig config) {
        this.observations = observations;
        this.breakdowns = breakdowns;
        // Read at start, so that thresholds that do not fall stop it.
        this.ofPlans = config.ofPlans();
        this.ofOthers = config.ofOthers();
    }

    /** The progress of these rows of one plan through the end of {@code through} as it was known then, in their order. */
    public List<ProgressView> of(
            Plan plan, List<PlanIndicator> rows, Period through, Vintage vintage, Locale language) {
        List<String> codes = rows.stream().map(row -> row.code).toList();
        Map<String, List<PublishedObservation>> published =
                observations.published(plan.jurisdiction.code, codes, vintage).stream()
                        .collect(Collectors.groupingBy(one -> one.observation().indicator));
        Map<String, Breakdown> schedules =
                breakdowns.ofPlan(plan.id).stream().collect(Collectors.toMap(one -> one.code, Function.identity()));
        List<ProgressView> views = new ArrayList<>();
        for (PlanIndicator row : rows) {
            List<PublishedObservation> ofRow = published.getOrDefault(row.code, List.of());
            views.add(of(plan, row, ofRow, schedules.get(row.code), through, language));
        }
        return views;
    }

    private ProgressView of(
            Plan plan,
            PlanIndicator row,
            List<PublishedObservation> published,
            @Nullable Breakdown schedule,
            Period through,
            Locale language) {
        TargetCase given =
                TargetCases.of(plan, row, published, schedule, through, ofPlans.getOrDefault(plan.id, ofOthers));
        Judgement judgement = VerdictRules.judge(given);
        BigDecimal baseline = given.baseline();
        return new ProgressView(
                row.code,
                plan.jurisdiction.code,
                through.code(),
                row.unit,
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
                judgement.satisfied() == null ? null : judgement.satisfied().asBoolean(),
                judgement.verdict(),
                judgement.outlook(),
                judgement.achievement().partial(),
                judgement.achievement().coverage(),
                Explanations.of(plan, row, published, schedule, given, judgement, language));
    }
}
