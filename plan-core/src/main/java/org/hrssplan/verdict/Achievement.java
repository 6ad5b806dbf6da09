package org.hrssplan.verdict;

import java.util.List;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved through a period.
 *
 * @param figure the A of the formulas; null where nothing published gives it
 * @param reported whether anything is published in the span through the period
 * @param used the observations behind the figure
 * @param yearly the figure of each published year, oldest first
 * @param coverage of the years that were due
 * @param partial whether something due through the period is not published
 */
public record Achievement(
        @Nullable Figure figure,
        boolean reported,
        List<Observed> used,
        List<Observed> yearly,
        Coverage coverage,
        boolean partial) {

    public Achievement {
        used = List.copyOf(used);
        yearly = List.copyOf(yearly);
    }
}
