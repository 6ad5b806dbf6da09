package org.hrssplan.progress;

import java.util.ArrayList;
import java.util.List;
import org.hrssplan.breakdown.Breakdown;
import org.hrssplan.plan.Plan;
import org.hrssplan.plan.PlanIndicator;
import org.hrssplan.plan.PrintedTarget;
import org.hrssplan.progress.ExplanationView.Input;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what a plan asks of its own region from a row of the table. */
final class TableTargets {

    private TableTargets() {}

    /** The row's target; the totals of its breakdown, where there is one, are its schedule. */
    static RegionTarget of(Plan plan, PlanIndicator row, @Nullable Breakdown breakdown) {
        Figure baseline = row.comparableBaseline();
        return new RegionTarget(
                row.code,
                plan.jurisdiction.code,
                row.unit,
                row.indicator.kind,
                row.target(),
                baseline == null ? null : baseline.exactValue(),
                baseline != null,
                null,
                breakdown == null
                        ? null
                        : LineTargets.schedule(breakdown, breakdown.totals(), row.indicator.kind, Unit.parse(row.unit)),
                inputs(plan, row, breakdown));
    }

    private static List<Input> inputs(Plan plan, PlanIndicator row, @Nullable Breakdown breakdown) {
        List<Input> inputs = new ArrayList<>();
        PrintedTarget target = row.printedTarget();
        inputs.add(Input.ofPlan(
                "target", target.printed(), target.unit(), plan.span().code(), target.source()));
        if (row.baselinePrinted != null) {
            String year = Integer.toString(plan.baseYear);
            inputs.add(Input.ofPlan("baseline", row.baselinePrinted, row.unit, year, row.source));
        }
        if (breakdown != null) {
            inputs.addAll(LineTargets.scheduled(breakdown, breakdown.totals()));
        }
        return inputs;
    }
}
