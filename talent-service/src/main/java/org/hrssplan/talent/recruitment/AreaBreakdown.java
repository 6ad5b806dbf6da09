package org.hrssplan.talent.recruitment;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.observation.FindingView;
import org.hrssplan.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A plan's target split by area, against what the areas published through a period; every number in the indicator's base
 * unit.
 *
 * @param plan id
 * @param indicator code
 * @param title of the table
 * @param unit base unit of the indicator
 * @param areas in printed order
 * @param sumOfAreas what the areas listed published, together; null where none did, and where one is known only as an
 *     inequality, or as inequalities that contradict one another
 * @param whole what the plan's jurisdiction published itself; null where that is not known exactly, and for an area's
 *     own line
 * @param difference sum less whole; null unless both are there and complete
 * @param coverage of the areas listed
 * @param findings areas that do not add up to the whole, where rounding does not explain it
 */
public record AreaBreakdown(
        String plan,
        String indicator,
        String title,
        Source source,
        String unit,
        List<AreaIntake> areas,
        @Nullable BigDecimal sumOfAreas,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal difference,
        AreaCoverage coverage,
        List<FindingView> findings) {

    /**
     * How many areas are told of.
     *
     * @param areas how many are due
     * @param reported how many published anything
     * @param complete how many published every month through the period
     * @param missing codes of those that published nothing
     */
    public record AreaCoverage(int areas, int reported, int complete, List<String> missing) {}
}
