package org.hrssplan.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one indicator run, as a service's {@code sample.yaml} says it. An indicator without level and
 * shares is computed from its formula.
 *
 * @param indicator code in the service's catalogue
 * @param unit of figures and target; the catalogue's base unit where it is left out
 * @param of code of the count that this one is a share of
 * @param level at the start of 2021 of an average county: a flow's month, a stock's count, a rate; percent with
 *     {@code of}; at most 2 decimals
 * @param growth a year: percent for a count, percentage points for a share or a rate, points that move from the last
 *     share of a structure to the first; at most 2 decimals
 * @param shares of a structure at the start of 2021, in percent, adding up to 100, at most 1 decimal
 * @param pace that the target gives at the end of 2023
 * @param target as printed, for a limit, a year's flow or a structure
 * @param parent code of the row that this one is 其中 of
 * @param binding whether the row is 约束性
 */
record SampleSeries(
        String indicator,
        @Nullable String unit,
        @Nullable String of,
        @Nullable BigDecimal level,
        @Nullable BigDecimal growth,
        @Nullable List<BigDecimal> shares,
        @Nullable BigDecimal pace,
        @Nullable String target,
        @Nullable String parent,
        boolean binding) {

    SampleSeries {
        shares = shares == null ? List.of() : List.copyOf(shares);
    }

    /** Whether the plan has a row for it. */
    boolean isPromised() {
        return pace != null || target != null;
    }

    boolean isComputed() {
        return level == null && shares.isEmpty();
    }

    /** Growth through a number of months, in hundredths of its unit. */
    long growth(int months) {
        return growth == null ? 0 : hundredths(growth) * months / 12;
    }

    static long hundredths(BigDecimal value) {
        return value.movePointRight(2).longValueExact();
    }
}
