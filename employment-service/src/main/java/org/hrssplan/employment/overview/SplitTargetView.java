package org.hrssplan.employment.overview;

import java.math.BigDecimal;
import org.hrssplan.published.FlowView;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What an annex asks of a region, and what was brought, from the first year of the plan through the end of the period.
 *
 * @param plan id
 * @param label of the region's line as printed; the totals for the plan's own region
 * @param achieved from the first year of the plan through the period
 * @param scheduled what the yearly targets ask through the period, months of the last year in proportion; half-up to 2
 *     decimals; null where a year has no target
 * @param completionRate achieved / scheduled × 100 in percent, half-up to 2 decimals; null without either
 * @param target of all years together
 * @param source of the annex table
 */
public record SplitTargetView(
        String plan,
        String label,
        FlowView achieved,
        @Nullable BigDecimal scheduled,
        @Nullable BigDecimal completionRate,
        BigDecimal target,
        Source source) {}
