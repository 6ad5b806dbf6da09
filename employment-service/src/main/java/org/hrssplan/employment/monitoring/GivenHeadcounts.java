package org.hrssplan.employment.monitoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Headcounts as they are reported, all or none.
 *
 * @param items 1 to 5,000, each of another employer or month
 * @param recordedBy who writes them, at most 100 characters
 * @param note why, at most 1,000 characters
 */
public record GivenHeadcounts(
        @Nullable List<@Nullable Item> items, @Nullable String recordedBy, @Nullable String note) {

    static final int MAX_ITEMS = 5000;
    static final long MAX_HEADCOUNT = 10_000_000;

    /**
     * How many people an employer had at the end of a month.
     *
     * @param employer id
     * @param month in which the employer is in the sample, such as 2021-01
     * @param headcount 0 to 10,000,000
     */
    @Schema(name = "GivenHeadcount")
    public record Item(@Nullable String employer, @Nullable String month, @Nullable Long headcount) {}
}
