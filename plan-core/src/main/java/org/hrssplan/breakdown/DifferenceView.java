package org.hrssplan.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hrssplan.region.RegionRef;
import org.hrssplan.target.SplitDifference;
import org.hrssplan.target.SplitPlace;
import org.jspecify.annotations.Nullable;

/**
 * Something in a breakdown that does not add up.
 *
 * @param place what does not
 * @param year of the column; null elsewhere
 * @param region of the row; null elsewhere
 * @param stated what is printed, or the plan's target
 * @param computed what the cells add up to
 * @param difference computed less stated
 * @param unit of the three figures
 */
public record DifferenceView(
        SplitPlace place,
        @Nullable Integer year,
        @Nullable RegionRef region,
        BigDecimal stated,
        BigDecimal computed,
        BigDecimal difference,
        String unit) {

    static DifferenceView of(SplitDifference one, List<Integer> years, List<RegionRef> rows, String unit) {
        return new DifferenceView(
                one.place(),
                one.place() == SplitPlace.COLUMN ? years.get(Objects.requireNonNull(one.index())) : null,
                one.place() == SplitPlace.ROW ? rows.get(Objects.requireNonNull(one.index())) : null,
                one.stated(),
                one.computed(),
                one.difference(),
                unit);
    }
}
