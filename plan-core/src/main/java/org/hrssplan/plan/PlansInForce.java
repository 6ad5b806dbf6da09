package org.hrssplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hrssplan.period.Period;
import org.hrssplan.region.Region;
import org.hrssplan.region.RegionRepository;
import org.hrssplan.vintage.Vintage;
import org.jspecify.annotations.Nullable;

/** Finds the plans that hold for a region at a time: its own, else those of the nearest region above that has some. */
@ApplicationScoped
public class PlansInForce {

    private final PlanRepository plans;
    private final PlanIndicatorRepository rows;
    private final RegionRepository regions;

    PlansInForce(PlanRepository plans, PlanIndicatorRepository rows, RegionRepository regions) {
        this.plans = plans;
        this.rows = rows;
        this.regions = regions;
    }

    /** A row of a plan that is in force. */
    public record Row(Plan plan, PlanIndicator row) {}

    /** The plans within whose years the last month of {@code period} lies, latest first. */
    public List<Plan> of(Region region, Period period) {
        List<Plan> all = plans.inOrder();
        for (@Nullable Region one = region; one != null; one = above(one)) {
            String code = one.code;
            List<Plan> found = all.stream()
                    .filter(plan -> plan.jurisdiction.code.equals(code) && period.endsWithin(plan.span()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The rows of these indicators in the plans in force, as known then, in the order of the plans and their tables. */
    public List<Row> rows(Region region, Period period, Set<String> indicators, Vintage vintage) {
        return of(region, period).stream()
                .flatMap(plan -> rows.ofPlan(plan.id, vintage).stream()
                        .filter(row -> indicators.contains(row.code))
                        .map(row -> new Row(plan, row)))
                .toList();
    }

    private @Nullable Region above(Region region) {
        return region.parent == null ? null : regions.findById(region.parent);
    }
}
