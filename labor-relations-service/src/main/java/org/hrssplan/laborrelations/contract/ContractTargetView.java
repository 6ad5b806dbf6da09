package org.hrssplan.laborrelations.contract;

import java.math.BigDecimal;
import org.hrssplan.source.Source;
import org.hrssplan.value.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises of a rate.
 *
 * @param plan id
 * @param jurisdiction code of the plan's region: the one asked for, or the nearest above it that has a plan
 * @param printed as the plan prints it
 * @param value in percent
 * @param gap value less the latest rate, in percentage points; 0 or negative where it is reached; null where no rate of
 *     the plan's years is known exactly
 * @param satisfied whether the latest rate satisfies it, strictly where it is strict; null where that is not known
 * @param source of the row
 */
public record ContractTargetView(
        String plan,
        String jurisdiction,
        String printed,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal gap,
        @Nullable Boolean satisfied,
        Source source) {}
