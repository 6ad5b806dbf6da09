package org.hrssplan.breakdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A printed cell of a breakdown.
 *
 * @param row order of its line, 0 or more; the printed totals come last
 * @param region code of the line's region, null for the line of totals
 * @param label of the line as printed
 * @param year of its column, null for the column of totals
 * @param printed the figure
 */
@Embeddable
public record BreakdownCell(
        @Column(name = "row_position") int row,
        @Column(name = "region_code") @Nullable String region,
        String label,
        @Column(name = "target_year") @Nullable Integer year,
        String printed) {}
