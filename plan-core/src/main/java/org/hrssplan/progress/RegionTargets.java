package org.hrssplan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.breakdown.BreakdownRepository;
import org.hrssplan.http.ApiException;
import org.hrssplan.http.ErrorCode;
import org.hrssplan.indicator.Indicator;
import org.hrssplan.indicator.IndicatorRepository;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PlanIndicatorKey;
import org.hrssplan.plan.PlanIndicatorRepository;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** What a plan asks, and of whom, as far as its breakdowns were known. */
@ApplicationScoped
public class RegionTargets {

    private final PlanIndicatorRepository rows;
    private final BreakdownRepository breakdowns;
    private final IndicatorRepository indicators;

    RegionTargets(PlanIndicatorRepository rows, BreakdownRepository breakdowns, IndicatorRepository indicators) {
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.indicators = indicators;
    }

    /** What these rows of the table ask of the plan's own region, in their order. */
    public List<RegionTarget> ofTable(Plan plan, List<PlanIndicator> table, Vintage vintage) {
        Map<String, Breakdown> annex = breakdowns.ofPlan(plan.id, vintage).stream()
                .collect(Collectors.toMap(one -> one.code, Function.identity()));
        return table.stream()
                .map(row -> TableTargets.of(plan, row, annex.get(row.code)))
                .toList();
    }

    /**
     * All that a plan asks of a region: of its own region the rows of the table, then the totals of those breakdowns
     * that the table has no row for; of any other its lines, in the order of the annex; as known then. Empty where
     * nothing is asked.
     */
    public List<RegionTarget> ofRegion(Plan plan, String region, Vintage vintage) {
        List<RegionTarget> targets = new ArrayList<>();
        List<PlanIndicator> table = rows.ofPlan(plan.id, vintage);
        if (plan.jurisdiction.code.equals(region)) {
            targets.addAll(ofTable(plan, table, vintage));
        }
        targets.addAll(ofLines(plan, table, vintage).getOrDefault(region, List.of()));
        return targets;
    }

    /**
     * What a plan asks of a region for one indicator, as known then.
     *
     * @throws ApiException INDICATOR_NOT_FOUND if the plan knows no such indicator, TARGET_NOT_FOUND if it asks nothing
     *     of this region
     */
    public RegionTarget require(Plan plan, String indicator, String region, Vintage vintage) {
        boolean known = rows.findById(new PlanIndicatorKey(indicator, plan.id)) != null
                || breakdowns.inForce(plan.id, indicator, vintage).isPresent();
        if (!known) {
            throw new ApiException(ErrorCode.INDICATOR_NOT_FOUND, indicator);
        }
        return ofRegion(plan, region, vintage).stream()
                .filter(target -> target.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new ApiException(ErrorCode.TARGET_NOT_FOUND, plan.id, indicator, region));
    }

    /** All that a plan asks of all regions: of each as {@link #ofRegion}. */
    public Map<String, List<RegionTarget>> ofAll(Plan plan, List<PlanIndicator> table, Vintage vintage) {
        Map<String, List<RegionTarget>> all = ofLines(plan, table, vintage);
        List<RegionTarget> own = new ArrayList<>(ofTable(plan, table, vintage));
        own.addAll(all.getOrDefault(plan.jurisdiction.code, List.of()));
        all.put(plan.jurisdiction.code, own);
        return all;
    }

    /** What the breakdowns of a plan ask, by the code of the region, in the order of the annex. */
    public Map<String, List<RegionTarget>> ofLines(Plan plan, List<PlanIndicator> table, Vintage vintage) {
        List<Breakdown> annex = breakdowns.ofPlan(plan.id, vintage);
        Map<String, PlanIndicator> byCode =
                table.stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        Map<String, Indicator> catalogue =
                indicators.byCode(annex.stream().map(one -> one.code).toList());
        String own = plan.jurisdiction.code;
        Map<String, List<RegionTarget>> byRegion = new LinkedHashMap<>();
        for (Breakdown breakdown : annex) {
            PlanIndicator row = byCode.get(breakdown.code);
            Indicator indicator = Objects.requireNonNull(catalogue.get(breakdown.code));
            for (Breakdown.Line line : breakdown.lines()) {
                String region = Objects.requireNonNull(line.region());
                if (!region.equals(own)) {
                    add(byRegion, LineTargets.of(plan, breakdown, line, indicator, row, region));
                }
            }
            if (row == null) {
                add(byRegion, LineTargets.of(plan, breakdown, breakdown.totals(), indicator, null, own));
            }
        }
        return byRegion;
    }

    private static void add(Map<String, List<RegionTarget>> byRegion, @Nullable RegionTarget target) {
        if (target != null) {
            byRegion.computeIfAbsent(target.region(), region -> new ArrayList<>())
                    .add(target);
        }
    }
}
