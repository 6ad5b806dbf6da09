package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Whether the breakdowns of a plan add up, to what they print and to the plan's targets.
 *
 * @param asOf as far as they were known then; null for now
 * @param consistent whether everything that is adopted adds up, exactly
 * @param items in the order of the annex; a draft after what it would take the place of
 */
public record BreakdownCheckView(
        String plan, @Nullable Instant asOf, boolean consistent, List<CheckedBreakdown> items) {

    /**
     * A breakdown without its cells; fields as those of the breakdown.
     *
     * @param code of the indicator
     * @param domain of this service
     */
    public record CheckedBreakdown(
            String code,
            String domain,
            String title,
            String unit,
            Source source,
            BreakdownState state,
            int revision,
            @Nullable BigDecimal target,
            @Nullable TargetAbsence targetAbsence,
            List<Integer> years,
            List<BigDecimal> printedTotals,
            @Nullable BigDecimal printedTotal,
            List<BigDecimal> computedTotals,
            @Nullable BigDecimal computedTotal,
            boolean consistent,
            List<DifferenceView> differences) {

        static CheckedBreakdown of(BreakdownView view, String domain) {
            return new CheckedBreakdown(
                    view.code(),
                    domain,
                    view.title(),
                    view.unit(),
                    view.source(),
                    view.state(),
                    view.revision(),
                    view.target(),
                    view.targetAbsence(),
                    view.years(),
                    view.printedTotals(),
                    view.printedTotal(),
                    view.computedTotals(),
                    view.computedTotal(),
                    view.consistent(),
                    view.differences());
        }
    }

    static BreakdownCheckView of(String plan, String domain, @Nullable Instant asOf, List<BreakdownView> views) {
        return new BreakdownCheckView(
                plan,
                asOf,
                views.stream()
                        .filter(one -> one.state() == BreakdownState.ADOPTED)
                        .allMatch(BreakdownView::consistent),
                views.stream().map(one -> CheckedBreakdown.of(one, domain)).toList());
    }
}
