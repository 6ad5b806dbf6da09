package org.hrssplan.lint;

import java.util.List;
import java.util.Optional;

/**
 * A plan as the lint reads it, be it stored or only given.
 *
 * @param id the plan's
 * @param jurisdiction code of its region
 * @param values dated results that its documents print
 * @param promises figures that its text promises of indicators
 * @param discrepancies what was recorded of its documents beside the rows
 */
public record LintedPlan(
        String id,
        String jurisdiction,
        int startYear,
        int endYear,
        int baseYear,
        List<LintedRow> rows,
        List<LintedSplit> splits,
        List<LintedValue> values,
        List<LintedPromise> promises,
        List<LintedDiscrepancy> discrepancies) {

    public LintedPlan {
        rows = List.copyOf(rows);
        splits = List.copyOf(splits);
        values = List.copyOf(values);
        promises = List.copyOf(promises);
        discrepancies = List.copyOf(discrepancies);
    }

    Optional<LintedRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    int years() {
        return endYear - startYear + 1;
    }

    /** Whether {@code next} is the edition after this one: it begins with what this one ends with. */
    boolean isBefore(LintedPlan next) {
        return jurisdiction.equals(next.jurisdiction) && endYear == next.baseYear;
    }
}
