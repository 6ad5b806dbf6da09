package org.hrssplan.breakdown;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hrssplan.record.Recording;
import org.hrssplan.source.Source;
import org.hrssplan.target.SplitDifference;
import org.hrssplan.target.SplitTable;
import org.jspecify.annotations.Nullable;

/** A revision of a target that is split by region and year, cell by cell as printed; never changed, only revised. */
@Entity
@IdClass(BreakdownKey.class)
public class Breakdown {

    /** Label of the line of totals. */
    public static final String TOTALS = "合计";

    @Id
    @Column(name = "plan_id")
    public String planId;

    @Id
    @Column(name = "indicator_code")
    public String code;

    /** 1 or more; the first is the plan's own where it prints one. */
    @Id
    public int revision;

    @Enumerated(EnumType.STRING)
    public BreakdownState state;

    /** Order within the plan's annex. */
    public int position;

    public String title;

    public String unit;

    @Embedded
    public Source source;

    /** Null for what came with the plan. */
    @Embedded
    public @Nullable Recording recording;

    @ElementCollection
    @CollectionTable(
            name = "breakdown_cell",
            joinColumns = {
                // In the order of the key's properties: batch fetching binds them so.
                @JoinColumn(name = "indicator_code", referencedColumnName = "indicator_code"),
                @JoinColumn(name = "plan_id", referencedColumnName = "plan_id"),
                @JoinColumn(name = "revision", referencedColumnName = "revision")
            })
    @OrderColumn(name = "position")
    public List<BreakdownCell> cells = new ArrayList<>();

    /**
     * Adds a line: a figure a year, then its total where it has one.
     *
     * @param region null for the line of totals, which comes last
     */
    public void addLine(
            @Nullable String region, String label, List<Integer> years, List<String> values, @Nullable String total) {
        int line = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).row() + 1;
        for (int column = 0; column < values.size(); column++) {
            cells.add(new BreakdownCell(line, region, label, years.get(column), values.get(column)));
        }
        if (total != null) {
            cells.add(new BreakdownCell(line, region, label, null, total));
        }
    }

    /** Everything that does not add up; what is no number to add, such as a rate, differs from nothing. */
    List<SplitDifference> differences(SplitTarget target) {
        return SplitTarget.isAdditive(target.kind()) ? table().differences(target.value()) : List.of();
    }

    /** Whether both say the same of the same regions, whoever recorded it: 12.30 is 12.3. */
    boolean isSameAs(Breakdown other) {
        return title.equals(other.title)
                && unit.equals(other.unit)
                && source.equals(other.source)
                && state == other.state
                && years().equals(other.years())
                && content().equals(other.content());
    }

    private List<Line> content() {
        return lines().stream().map(Line::content).toList();
    }

    /** The years of the columns, in order. */
    public List<Integer> years() {
        return cells.stream()
                .map(BreakdownCell::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The regions' lines in printed order. */
    public List<Line> lines() {
        return allLines().stream().filter(line -> line.region() != null).toList();
    }

    /** The printed totals by year. */
    public SortedMap<Integer, BigDecimal> totalsByYear() {
        Line totals = totals();
        List<Integer> years = years();
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (int column = 0; column < years.size(); column++) {
            byYear.put(years.get(column), totals.values().get(column));
        }
        return byYear;
    }

    public SplitTable table() {
        Line totals = totals();
        List<SplitTable.Row> rows = lines().stream()
                .map(line -> new SplitTable.Row(line.values(), line.total()))
                .toList();
        return new SplitTable(rows, totals.values(), totals.total());
    }

    /** The printed line of totals, of no region. */
    public Line totals() {
        return allLines().stream()
                .filter(line -> line.region() == null)
                .findFirst()
                .orElseThrow();
    }

    private List<Line> allLines() {
        Map<Integer, List<BreakdownCell>> byRow = new LinkedHashMap<>();
        cells.forEach(cell ->
                byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
        return byRow.values().stream().map(Line::of).toList();
    }

    /**
     * A line of the table.
     *
     * @param region null for the line of totals
     * @param values one a year
     * @param total null for a stock
     */
    public record Line(@Nullable String region, String label, List<BigDecimal> values, @Nullable BigDecimal total) {

        /** Whatever it is called, and however its figures are written. */
        private Line content() {
            return new Line(
                    region,
                    "",
                    values.stream().map(BigDecimal::stripTrailingZeros).toList(),
                    total == null ? null : total.stripTrailingZeros());
        }

        private static Line of(List<BreakdownCell> cells) {
            BreakdownCell first = cells.get(0);
            List<BigDecimal> values = cells.stream()
                    .filter(cell -> cell.year() != null)
                    .map(cell -> new BigDecimal(cell.printed()))
                    .toList();
            BigDecimal total = cells.stream()
                    .filter(cell -> cell.year() == null)
                    .findFirst()
                    .map(cell -> new BigDecimal(cell.printed()))
                    .orElse(null);
            return new Line(first.region(), first.label(), values, total);
        }
    }
}
