package org.hrssplan.quality;

import java.math.BigDecimal;
import java.util.List;
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

    /**
     * How far rounding may have moved a count: that of the value as given, or of what a computed one was made of.
     *
     * @param value as {@link #value} gives it
     */
    default BigDecimal rounding(Series series, Period period, BigDecimal value) {
        return Known.roundingOfCount(value);
    }

    /** The periods with which a value is compared over time; asked for every value. */
    default List<Period> earlier(Period period) {
        return EarlierPeriods.of(period);
    }
}
