package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one region is to do.
 *
 * @param region its code
 * @param values one a year
 * @param total of a flow over the years; may be left out, and is checked where it is not
 */
public record SplitLine(
        @Nullable String region, @Nullable List<@Nullable BigDecimal> values, @Nullable BigDecimal total) {}
