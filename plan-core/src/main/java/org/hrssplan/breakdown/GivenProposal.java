package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be proposed.
 *
 * @param regions codes, in the order of the table and of ties
 * @param years ascending, within the plan's span; those of a stock end with the plan's last
 * @param unit of the figures, which the indicator's base unit converts to
 * @param scale decimals of a figure, 0 to 6
 * @param method in proportion to what
 * @param weights of BY_WEIGHT: a number above 0 for each region, by its code
 */
public record GivenProposal(
        @Nullable List<@Nullable String> regions,
        @Nullable List<@Nullable Integer> years,
        @Nullable String unit,
        @Nullable Integer scale,
        @Nullable SplitMethod method,
        @Nullable Map<String, @Nullable BigDecimal> weights) {}
