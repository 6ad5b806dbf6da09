package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hrssplan.record.Recording;
import org.hrssplan.region.RegionRef;
import org.hrssplan.source.Source;
import org.hrssplan.target.SplitDifference;
import org.hrssplan.target.SplitTable;
import org.jspecify.annotations.Nullable;

/**
 * A target split by region and year.
 *
 * @param code of the indicator
 * @param title as printed
 * @param unit of every figure of the table
 * @param years of the columns
 * @param printedTotals the printed line of totals, one a year
 * @param printedTotal the printed total of totals, null for a stock
 * @param computedTotals the sums of the columns, one a year
 * @param computedTotal the sum of all cells, null for a stock
 * @param target what the plan promises, in the unit of the table; null where there is nothing to compare with
 * @param targetAbsence why there is nothing; null where there is a target
 * @param consistent whether every column and row adds up to what is printed, and all to the target, exactly
 * @param differences everything that does not
 * @param state whether this revision holds
 * @param revision 1 or more
 * @param latestRevision above {@code revision} where a later one is a draft
 * @param recordedAt null for what came with the plan
 * @param recordedBy as they said
 * @param etag for If-Match; another one after every revision, and after every change of the plan's target
 */
public record BreakdownView(
        String code,
        String title,
        String unit,
        List<Integer> years,
        List<RowView> rows,
        List<BigDecimal> printedTotals,
        @Nullable BigDecimal printedTotal,
        List<BigDecimal> computedTotals,
        @Nullable BigDecimal computedTotal,
        @Nullable BigDecimal target,
        @Nullable TargetAbsence targetAbsence,
        boolean consistent,
        List<DifferenceView> differences,
        Source source,
        BreakdownState state,
        int revision,
        int latestRevision,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String note,
        String etag) {

    /**
     * A region's line.
     *
     * @param label as printed, where it differs from the region's name
     * @param values one a year
     * @param total printed total over the years, null for a stock
     */
    public record RowView(RegionRef region, String label, List<BigDecimal> values, @Nullable BigDecimal total) {}

    static BreakdownView of(Breakdown breakdown, SplitTarget target, int latest, Map<String, RegionRef> regions) {
        SplitTable table = breakdown.table();
        List<RowView> rows = breakdown.lines().stream()
                .map(line -> new RowView(
                        Objects.requireNonNull(regions.get(line.region())), line.label(), line.values(), line.total()))
                .toList();
        List<RegionRef> ofRows = rows.stream().map(RowView::region).toList();
        List<Integer> years = breakdown.years();
        List<SplitDifference> differences = breakdown.differences(target);
        Recording recording = breakdown.recording;
        return new BreakdownView(
                breakdown.code,
                breakdown.title,
                breakdown.unit,
                years,
                rows,
                table.printedTotals(),
                table.printedTotal(),
                table.computedTotals(),
                table.computedTotal(),
                target.value(),
                target.absence(),
                differences.isEmpty(),
                differences.stream()
                        .map(one -> DifferenceView.of(one, years, ofRows, breakdown.unit))
                        .toList(),
                breakdown.source,
                breakdown.state,
                breakdown.revision,
                latest,
                recording == null ? null : recording.at(),
                recording == null ? null : recording.by(),
                recording == null ? null : recording.note(),
                etag(latest, target));
    }

    /** Changes with everything that the view shows. */
    static String etag(int latest, SplitTarget target) {
        return "\"" + latest + "-" + target.changes() + "\"";
    }
}
