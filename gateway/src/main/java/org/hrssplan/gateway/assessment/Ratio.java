package org.hrssplan.gateway.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact quotient that is not negative, in lowest terms. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** The sum of a hundred scores has no more digits than that. */
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2000})(?:/([0-9]{1,2000}))?");

    /** Throws {@link IllegalArgumentException} where the denominator is not above 0, or the numerator is below. */
    Ratio {
        if (denominator.signum() <= 0 || numerator.signum() < 0) {
            throw new IllegalArgumentException("no quotient of a whole number and one above 0");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** Reads what a domain writes, such as 200/3 or 100; throws {@link IllegalArgumentException} if it is none. */
    static Ratio parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no quotient");
        }
        return new Ratio(
                new BigInteger(parts.group(1)),
                parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2)));
    }

    static Ratio of(BigDecimal value) {
        int scale = Math.max(0, value.scale());
        return new Ratio(value.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Throws {@link IllegalArgumentException} where the other is 0. */
    Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Rounded half-up. */
    BigDecimal rounded(int scale) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As a domain writes it. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
