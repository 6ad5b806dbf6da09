package org.hrssplan.assessment;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.assessment.AssessmentView.AssessmentScoring;
import org.hrssplan.assessment.AssessmentView.AssessmentTable;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.period.Period;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.progress.Judged;
import org.hrssplan.progress.ProgressService;
import org.hrssplan.progress.RegionTarget;
import org.hrssplan.progress.RegionTargets;
import org.hrssplan.region.RegionRef;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.score.IndicatorScore;
import org.hrssplan.score.Ranking;
import org.hrssplan.score.RegionScore;
import org.hrssplan.score.Scoring;
import org.hrssplan.score.Weighed;
import org.hrssplan.verdict.Verdict;
import org.hrssplan.vintage.Vintage;

/** Ranks the regions of a plan's breakdowns. */
@Startup
@ApplicationScoped
public class AssessmentService {

    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final IndicatorRepository indicators;
    private final RegionRepository regions;
    private final RegionTargets targets;
    private final ProgressService progress;
    private final Map<String, WeightedScoring> ofPlans;
    private final WeightedScoring ofOthers;

    AssessmentService(
            PlanIndicatorRepository rows,
            BreakdownRepository breakdowns,
            IndicatorRepository indicators,
            RegionRepository regions,
            RegionTargets targets,
            ProgressService progress,
            AssessmentConfig config) {
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.indicators = indicators;
        this.regions = regions;
        this.targets = targets;
        this.progress = progress;
        // Read at start, so that a number out of its range stops it.
        this.ofPlans = config.ofPlans();
        this.ofOthers = config.ofOthers();
    }

    /** The ranking through the end of {@code through} as it was known then. */
    AssessmentView of(Plan plan, Period through, Vintage vintage) {
        WeightedScoring weighted = ofPlans.getOrDefault(plan.id, ofOthers);
        List<PlanIndicator> table = rows.ofPlan(plan.id, vintage);
        List<AssessmentTable> tables = tables(plan, table, weighted, vintage);
        Map<String, BigDecimal> weights =
                tables.stream().collect(Collectors.toMap(AssessmentTable::indicator, AssessmentTable::weight));
        Map<String, List<RegionTarget>> lines = new HashMap<>(targets.ofLines(plan, table, vintage));
        // The totals are the plan's own region's: it is not one of those that are compared.
        lines.remove(plan.jurisdiction.code);
        Map<String, List<AssessedTarget>> byRegion = new HashMap<>();
        lines.forEach((region, asked) -> {
            List<RegionTarget> counted = asked.stream()
                    .filter(one -> weights.containsKey(one.indicator()))
                    .toList();
            if (!counted.isEmpty()) {
                byRegion.put(region, judge(plan, counted, through, vintage, weights, weighted.scoring()));
            }
        });
        return new AssessmentView(
                plan.id,
                through.code(),
                vintage.asOf(),
                new AssessmentScoring(
                        weighted.scoring().version(),
                        weighted.scoring().cap(),
                        weighted.scoring().missing(),
                        weighted.scoring().minimumCoverage()),
                progress.thresholds(plan).version(),
                tables,
                ranked(byRegion, weighted.scoring()));
    }

    private List<AssessmentTable> tables(
            Plan plan, List<PlanIndicator> table, WeightedScoring weighted, Vintage vintage) {
        Map<String, PlanIndicator> byCode =
                table.stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        List<Breakdown> annex = breakdowns.ofPlan(plan.id, vintage);
        Map<String, Indicator> catalogue =
                indicators.byCode(annex.stream().map(one -> one.code).toList());
        List<AssessmentTable> tables = new ArrayList<>();
        for (Breakdown one : annex) {
            PlanIndicator row = byCode.get(one.code);
            Indicator indicator = Objects.requireNonNull(catalogue.get(one.code));
            BigDecimal weight = weighted.weight(one.code, row == null ? null : row.attribute);
            if (weight.signum() > 0) {
                tables.add(new AssessmentTable(
                        one.code,
                        row == null ? indicator.nameZh : row.name,
                        indicator.nameEn,
                        one.title,
                        one.unit,
                        weight,
                        one.lines().size(),
                        one.source));
            }
        }
        return tables;
    }

    private List<AssessedTarget> judge(
            Plan plan,
            List<RegionTarget> asked,
            Period through,
            Vintage vintage,
            Map<String, BigDecimal> weights,
            Scoring scoring) {
        return progress.judge(plan, asked, through, vintage).stream()
                .map(judged -> assessed(judged, weights, scoring))
                .toList();
    }

    private static AssessedTarget assessed(Judged judged, Map<String, BigDecimal> weights, Scoring scoring) {
        String indicator = judged.target().indicator();
        IndicatorScore score = IndicatorScore.of(judged.given(), judged.judgement(), scoring.cap());
        boolean reported = judged.judgement().verdict() != Verdict.NOT_REPORTED;
        BigDecimal weight = Objects.requireNonNull(weights.get(indicator));
        return new AssessedTarget(judged, new Weighed(indicator, weight, score, reported));
    }

    private List<AssessedRegion> ranked(Map<String, List<AssessedTarget>> byRegion, Scoring scoring) {
        if (byRegion.isEmpty()) {
            return List.of();
        }
        List<RegionScore> scores = byRegion.entrySet().stream()
                .map(region -> RegionScore.of(
                        region.getKey(),
                        region.getValue().stream().map(AssessedTarget::weighed).toList(),
                        scoring))
                .toList();
        Map<String, RegionRef> names = regions.list("code in ?1", byRegion.keySet()).stream()
                .map(RegionRef::of)
                .collect(Collectors.toMap(RegionRef::code, Function.identity()));
        return Ranking.of(scores).stream()
                .map(place -> AssessedRegions.of(
                        place,
                        Objects.requireNonNull(names.get(place.score().region())),
                        Objects.requireNonNull(byRegion.get(place.score().region()))))
                .toList();
    }
}
