package org.hrssplan.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient of two decimals, so that thresholds are compared without rounding: 1.5 against 25 × 4/60 is exactly
 * 0.9. The denominator is positive.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public static final Fraction ONE = of(BigDecimal.ONE);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction has no denominator of zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; throws {@link ArithmeticException} when {@code other} is zero. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The value rounded half-up to {@code scale} decimals, keeping trailing zeros. */
    public BigDecimal rounded(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }

    /** The value with no more than {@code scale} decimals, rounded half-up only where it is longer; 5 stays 5. */
    public BigDecimal toDecimal(int scale) {
        BigDecimal value = rounded(scale).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The value in lowest terms, exactly: 200/3, or 100 where it is whole. */
    public String inLowestTerms() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger above = numerator.setScale(scale).unscaledValue();
        BigInteger below = denominator.setScale(scale).unscaledValue();
        BigInteger common = above.gcd(below);
        String whole = above.divide(common).toString();
        return below.equals(common) ? whole : whole + "/" + below.divide(common);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return toDecimal(12).hashCode();
    }
}
