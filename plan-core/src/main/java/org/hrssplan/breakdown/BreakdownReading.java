package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hrssplan.record.FieldChecks;
import org.hrssplan.source.Source;
import org.hrssplan.target.Kind;
import org.hrssplan.target.SplitTable;
import org.hrssplan.value.Decimals;
import org.jspecify.annotations.Nullable;

/** Reads a breakdown that is put, field by field, and tells of all that is wrong with it at once. */
final class BreakdownReading {

    private static final int MAX_TITLE = 300;
    private static final int MAX_SOURCE = 300;
    private static final int MAX_PLACE = 100;

    private final SplitFrame frame;
    private final FieldChecks checks;
    private final boolean flow;

    private BreakdownReading(SplitFrame frame, FieldChecks checks) {
        this.frame = frame;
        this.checks = checks;
        this.flow = frame.indicator().kind == Kind.FLOW;
    }

    /**
     * The breakdown that was sent, with the sums of its columns; of no revision yet.
     *
     * @throws org.hrssplan.http.ApiException VALIDATION_FAILED with every reason
     */
    static Breakdown read(GivenBreakdown given, SplitFrame frame, FieldChecks checks) {
        return new BreakdownReading(frame, checks).read(given);
    }

    private Breakdown read(GivenBreakdown given) {
        frame.checkKind(checks);
        checks.requiredText("/title", given.title(), MAX_TITLE);
        checks.recording(given.recordedBy(), given.note());
        source(given.source());
        frame.unit(given.unit(), checks);
        // How many cells a row has can be told only where the years can be used.
        List<Integer> years = frame.years(given.years(), frame.firstYear(), checks);
        if (frame.checkCount("/rows", given.rows(), checks)) {
            rows(Objects.requireNonNull(given.rows()), years.size());
        }
        checks.refuseIfAny();
        return breakdown(given, years);
    }

    private void source(@Nullable Source source) {
        if (checks.required("/source", source)) {
            checks.requiredText("/source/document", source.document(), MAX_SOURCE);
            checks.optionalText("/source/section", source.section(), MAX_SOURCE);
            checks.optionalText("/source/table", source.table(), MAX_PLACE);
            checks.optionalText("/source/row", source.row(), MAX_PLACE);
        }
    }

    private void rows(List<@Nullable SplitLine> rows, int years) {
        Set<String> partition = rows.stream()
                .filter(row -> row != null && row.region() != null)
                .map(SplitLine::region)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            String field = "/rows/" + index;
            SplitLine row = rows.get(index);
            if (checks.required(field, row)) {
                frame.checkRegion(field + "/region", row.region(), partition, seen, checks);
                cells(field + "/values", row.values(), years);
                if (row.total() != null && !flow) {
                    checks.add(field + "/total", "NOT_HERE");
                }
                figure(field + "/total", row.total());
            }
        }
    }

    /** A figure for every year; where the years cannot be used, only what is there is looked at. */
    private void cells(String field, @Nullable List<@Nullable BigDecimal> values, int years) {
        List<@Nullable BigDecimal> given = values == null ? List.of() : values;
        for (int column = 0; column < Math.max(given.size(), years); column++) {
            String cell = field + "/" + column;
            if (years > 0 && column >= years) {
                checks.add(cell, "NOT_HERE");
                return;
            }
            BigDecimal value = column < given.size() ? given.get(column) : null;
            if (checks.required(cell, value)) {
                figure(cell, value);
            }
        }
    }

    private void figure(String field, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        try {
            Decimals.requireBounds(value);
        } catch (IllegalArgumentException e) {
            checks.add(field, "NUMBER_OUT_OF_BOUNDS");
        }
    }

    private Breakdown breakdown(GivenBreakdown given, List<Integer> years) {
        Breakdown breakdown = new Breakdown();
        breakdown.planId = frame.plan().id;
        breakdown.code = frame.indicator().code;
        breakdown.title = Objects.requireNonNull(given.title());
        breakdown.unit = Objects.requireNonNull(given.unit());
        breakdown.source = Objects.requireNonNull(given.source());
        List<SplitTable.Row> rows = new ArrayList<>();
        for (SplitLine line : Objects.requireNonNull(given.rows())) {
            List<BigDecimal> values = Objects.requireNonNull(line.values());
            BigDecimal total = flow ? Objects.requireNonNullElseGet(line.total(), () -> sum(values)) : null;
            String region = Objects.requireNonNull(line.region());
            breakdown.addLine(
                    region,
                    frame.regions().get(region).name,
                    years,
                    printed(values),
                    total == null ? null : printed(total));
            rows.add(new SplitTable.Row(values, total));
        }
        List<BigDecimal> columns = SplitTable.columns(rows, years.size());
        breakdown.addLine(null, Breakdown.TOTALS, years, printed(columns), flow ? printed(sum(columns)) : null);
        return breakdown;
    }

    private static List<String> printed(List<BigDecimal> values) {
        return values.stream().map(BreakdownReading::printed).toList();
    }

    private static String printed(BigDecimal value) {
        return value.toPlainString();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
