package org.hrssplan.plan;

import java.time.Instant;
import org.hrssplan.plan.PlanIndicatorView.TargetView;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A target of a row, as the plan printed it or as an act has changed it.
 *
 * @param number 0 for the plan's own target, then in the order of the recording
 * @param printed as the document prints it
 * @param unit that it is printed in
 * @param target what it says, in the row's unit
 * @param act that changed it; null for the plan's own target
 * @param source of the figure: the plan's table, or the act
 * @param recordedAt from when on it was in force; null for the plan's own target
 * @param recordedBy as they said
 */
public record TargetChangeView(
        int number,
        String printed,
        String unit,
        TargetView target,
        @Nullable TargetAct act,
        Source source,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note) {

    /** The target that the plan itself prints. */
    static TargetChangeView ofPlan(Plan plan, PlanIndicator row) {
        PrintedTarget own = row.ownTarget();
        return new TargetChangeView(
                0,
                own.printed(),
                own.unit(),
                PlanIndicatorView.target(plan, row, own),
                null,
                own.source(),
                null,
                null,
                null);
    }

    static TargetChangeView of(Plan plan, PlanIndicator row, TargetChange change) {
        PrintedTarget target = change.target();
        return new TargetChangeView(
                change.number,
                target.printed(),
                target.unit(),
                PlanIndicatorView.target(plan, row, target),
                change.act,
                target.source(),
                change.recording.at(),
                change.recording.by(),
                change.recording.note());
    }
}
