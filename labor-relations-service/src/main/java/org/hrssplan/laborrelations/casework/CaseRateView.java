package org.hrssplan.laborrelations.casework;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.published.ValuePoint;
import org.jspecify.annotations.Nullable;

/**
 * A rate made of cases.
 *
 * @param indicator code
 * @param numerator cases, summed over the periods and regions
 * @param denominator cases, summed over the periods and regions
 * @param value numerator / denominator × 100 in percent, half-up to 2 decimals; null where the denominator is 0, or where
 *     cases pending at the start cannot be told because of a gap or a break in time
 * @param partial whether something of the months or regions is not recorded
 * @param coverage by channel
 * @param reported what is published for the same region and period; null for none
 * @param difference value less reported in percentage points, half-up to 2 decimals; null without either, and
 *     for a partial value
 */
public record CaseRateView(
        String indicator,
        String name,
        String nameEn,
        String unit,
        long numerator,
        long denominator,
        @Nullable BigDecimal value,
        boolean partial,
        List<CaseCoverage> coverage,
        @Nullable ValuePoint reported,
        @Nullable BigDecimal difference) {}
