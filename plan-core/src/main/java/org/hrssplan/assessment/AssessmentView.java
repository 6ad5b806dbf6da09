package org.hrssplan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hrssplan.score.MissingPolicy;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a plan's breakdowns, ranked by how they keep to their own targets.
 *
 * @param plan id
 * @param period through whose end they are judged
 * @param asOf with what was known then; null for now
 * @param scoring how the scores were made
 * @param thresholds version of the verdicts' thresholds
 * @param tables the breakdowns of this service that count, in the order of the annex
 * @param regions the ranked by rank and code, then the others by code
 */
public record AssessmentView(
        String plan,
        String period,
        @Nullable Instant asOf,
        AssessmentScoring scoring,
        String thresholds,
        List<AssessmentTable> tables,
        List<AssessedRegion> regions) {

    public AssessmentView {
        tables = List.copyOf(tables);
        regions = List.copyOf(regions);
    }

    /**
     * How scores are made.
     *
     * @param version of the configuration
     * @param cap of a single pace
     * @param missing what a figure that is not reported counts
     * @param minimumCoverage percent of the due indicators that must be judged for a rank
     */
    public record AssessmentScoring(
            String version, BigDecimal cap, MissingPolicy missing, BigDecimal minimumCoverage) {}

    /**
     * A breakdown that counts.
     *
     * @param name of the row in the plan's table, else of the indicator in the catalogue
     * @param title of the breakdown as printed
     * @param unit of the region's figures
     * @param weight in the mean, above 0
     * @param regions how many have a line
     */
    public record AssessmentTable(
            String indicator,
            String name,
            String nameEn,
            String title,
            String unit,
            BigDecimal weight,
            int regions,
            Source source) {}
}
