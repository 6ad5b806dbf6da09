package org.hrssplan.employment.unemployment;

import java.math.BigDecimal;
import org.hrssplan.source.Source;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The ceiling that a plan sets for a rate.
 *
 * @param plan id
 * @param jurisdiction code of the plan's region: the one asked for, or the nearest above it that has a plan
 * @param printed as the plan prints it
 * @param value in percent
 * @param headroom value less the latest rate, in percentage points; negative above the ceiling; null where no rate of the
 *     plan's years is known exactly
 * @param satisfied whether the latest rate keeps it, strictly where it is strict; null where that is not known
 * @param source of the row
 */
public record CeilingView(
        String plan,
        String jurisdiction,
        String printed,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal headroom,
        @Nullable Boolean satisfied,
        Source source) {}
