package org.hrssplan.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quotient kept as it is, with a denominator above zero. */
record Ratio(BigDecimal over, BigDecimal under) {

    static Ratio of(BigDecimal value) {
        return new Ratio(value, BigDecimal.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio times(long numerator, long denominator) {
        return new Ratio(over.multiply(BigDecimal.valueOf(numerator)), under.multiply(BigDecimal.valueOf(denominator)));
    }

    /** Divided by what is above zero. */
    Ratio by(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    int compare(BigDecimal other) {
        return over.compareTo(other.multiply(under));
    }

    BigDecimal rounded(int scale) {
        return over.divide(under, scale, RoundingMode.HALF_UP);
    }
}
