package org.hrssplan.quality;

import java.math.BigDecimal;
import org.hrssplan.period.Period;
import org.jspecify.annotations.Nullable;

/** What is known around a candidate, other candidates of the same submission included. */
public interface Surroundings extends RegionTree {

    /**
     * The exact value, published or submitted and not returned, in base units by {@link Candidate#inBaseUnit}; null
     * where there is none, or only an inequality.
     *
     * @param series one of those that {@link QualityRules#needs} names
     */
    @Nullable
    BigDecimal value(Series series, Period period);
}
