package org.hrssplan.quality;

import java.math.BigDecimal;
import org.hrssplan.period.Period;
import org.hrssplan.target.Kind;
import org.jspecify.annotations.Nullable;

/** A candidate in its surroundings; what it says itself wins over what was known of it before. */
record Known(Candidate candidate, Surroundings around) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    Period period() {
        return candidate.period();
    }

    /** The value in the candidate's region and period, null unless known exactly. */
    @Nullable
    BigDecimal value(String indicator) {
        return value(new Series(candidate.series().region(), indicator));
    }

    /** The value in the candidate's period, null unless known exactly. */
    @Nullable
    BigDecimal value(Series series) {
        return series.equals(candidate.series())
                ? candidate.figure().exactValue()
                : around.value(series, candidate.period());
    }

    /** How far rounding may have moved a count in the candidate's period. */
    BigDecimal rounding(Series series, BigDecimal value) {
        return series.equals(candidate.series())
                ? roundingOfCount(value)
                : around.rounding(series, candidate.period(), value);
    }

    /**
     * How far rounding may have moved a value: half a unit of its last place. A count that is given in its base unit was
     * counted, not rounded.
     */
    static BigDecimal rounding(BigDecimal value, Kind kind) {
        return kind == Kind.RATIO ? value.ulp().multiply(HALF) : roundingOfCount(value);
    }

    /** The same of a count, such as every component of a formula is. */
    static BigDecimal roundingOfCount(BigDecimal value) {
        return value.scale() < 0 ? value.ulp().multiply(HALF) : BigDecimal.ZERO;
    }
}
