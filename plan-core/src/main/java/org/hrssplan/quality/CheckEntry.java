package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quality file: a rule, the indicators that it is for, and its parameters. Of the entries of a rule, the
 * last that fits an indicator holds for it. Which parameters a rule has is in quality-checks.schema.json.
 *
 * @param kinds only these, all where empty
 * @param units only these base units, all where empty
 * @param indicators only these codes, all where empty
 * @param off whether the rule does not hold for them
 * @param severity null only where off
 * @param limit of MINIMUM and MAXIMUM, in base units
 * @param total of SHARES_TOTAL, in base units
 * @param tolerance of SHARES_TOTAL and REGION_SUM, in base units
 * @param factor of JUMP: above this multiple, or below its inverse
 * @param points of JUMP: the greatest difference, in base units
 * @param whole of PART_OF_WHOLE: code of the indicator that {@code indicators} are parts of
 * @param regions of REGION_SUM: codes of the regions whose parts are all known
 */
public record CheckEntry(
        Rule rule,
        @Nullable List<Kind> kinds,
        @Nullable List<String> units,
        @Nullable List<String> indicators,
        boolean off,
        @Nullable Severity severity,
        @Nullable BigDecimal limit,
        @Nullable BigDecimal total,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal points,
        @Nullable String whole,
        @Nullable List<String> regions) {

    public CheckEntry {
        kinds = orEmpty(kinds);
        units = orEmpty(units);
        indicators = orEmpty(indicators);
        regions = orEmpty(regions);
    }

    boolean fits(Measure measure) {
        return (kinds.isEmpty() || kinds.contains(measure.kind()))
                && (units.isEmpty() || units.contains(measure.baseUnit()))
                && (indicators.isEmpty() || indicators.contains(measure.code()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
