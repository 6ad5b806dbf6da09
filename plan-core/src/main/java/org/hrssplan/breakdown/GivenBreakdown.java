package org.hrssplan.breakdown;

import java.util.List;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown as it is put: the whole of it. Every figure has at most 15 significant digits and 6 decimals.
 *
 * @param title required, at most 300 characters
 * @param unit of every figure, which the indicator's base unit converts to
 * @param years of the columns, ascending, within the plan's span; those of a stock may begin with the base year and end
 *     with the plan's last
 * @param rows one a region of the plan's jurisdiction, none of which is a part of another
 * @param source the document from which it is, required
 * @param recordedBy who puts it, at most 100 characters
 * @param note why, at most 1,000 characters; no part of the content
 */
public record GivenBreakdown(
        @Nullable String title,
        @Nullable String unit,
        @Nullable List<@Nullable Integer> years,
        @Nullable List<@Nullable SplitLine> rows,
        @Nullable Source source,
        @Nullable String recordedBy,
        @Nullable String note) {}
