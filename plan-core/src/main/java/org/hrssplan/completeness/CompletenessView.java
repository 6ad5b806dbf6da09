package org.hrssplan.completeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan is reported through the end of a period.
 *
 * @param plan id
 * @param period through whose end figures are asked for
 * @param region code to which the answer is limited; null for all
 * @param asOf with what was known then; null for now
 * @param judgedOn the day against which the due dates are held
 * @param summary of all figures of the region or regions, whatever else the list is limited to
 * @param items in the order of the plan: rows of the table, then breakdowns, each by region and period
 * @param next opaque cursor of the page that follows; absent on the last page
 */
public record CompletenessView(
        String plan,
        String period,
        @Nullable String region,
        @Nullable Instant asOf,
        LocalDate judgedOn,
        CompletenessSummary summary,
        List<CompletenessItem> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public CompletenessView {
        items = List.copyOf(items);
    }
}
