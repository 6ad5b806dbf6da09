package org.hrssplan.gateway.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan in numbers.
 *
 * @param indicators number of rows
 * @param verdicts number of rows by verdict
 * @param binding the same of the rows that are BINDING 约束性
 * @param commitments promises outside the indicator table, by where they stand
 */
@Schema(description = "The plan in numbers: rows by verdict, and the same of the binding 约束性 ones.")
public record Summary(int indicators, Map<String, Integer> verdicts, Counts binding, CommitmentCounts commitments) {

    /**
     * Rows, counted.
     *
     * @param indicators number of rows
     * @param verdicts number of rows by verdict
     */
    @Schema(description = "Rows, by verdict.")
    public record Counts(int indicators, Map<String, Integer> verdicts) {}

    static Summary of(List<IndicatorRow> rows, List<CommitmentCounts> commitments) {
        List<IndicatorRow> binding = rows.stream()
                .filter(row -> IndicatorRow.BINDING.equals(row.attribute()))
                .toList();
        return new Summary(
                rows.size(),
                verdicts(rows),
                new Counts(binding.size(), verdicts(binding)),
                CommitmentCounts.sum(commitments));
    }

    /** Every verdict has its number, zero too, so that clients need not guess. */
    private static Map<String, Integer> verdicts(List<IndicatorRow> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.name(), 0);
        }
        rows.forEach(row -> counts.merge(row.progress().verdict(), 1, Integer::sum));
        return counts;
    }
}
