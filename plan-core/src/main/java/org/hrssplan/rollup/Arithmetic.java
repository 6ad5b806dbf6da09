package org.hrssplan.rollup;

import java.math.BigDecimal;
import java.util.List;
import org.hrssplan.rollup.Aggregate.Input;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Figure;
import org.hrssplan.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Signed sums and quotients of figures, of which some may be known only as inequalities. */
final class Arithmetic {

    private static final int SCALE = 6;

    private Arithmetic() {}

    /** The signed sum; null where its direction is not certain, or a figure is no number. */
    static @Nullable Figure sum(List<Input> inputs) {
        BigDecimal sum = BigDecimal.ZERO;
        Comparator known = null;
        for (Input one : inputs) {
            Figure figure = one.value().figure();
            BigDecimal value = figure.value();
            Comparator qualifier = one.negative() ? opposite(figure.qualifier()) : figure.qualifier();
            if (value == null || !agree(known, qualifier)) {
                return null;
            }
            sum = one.negative() ? sum.subtract(value) : sum.add(value);
            known = stricter(known, qualifier);
        }
        return Figure.of(sum, known);
    }

    /**
     * The quotient times a factor, with at most 6 decimals; null where its direction is not certain or the denominator is
     * not positive.
     */
    static @Nullable Figure quotient(Figure numerator, Figure denominator, BigDecimal factor) {
        BigDecimal above = numerator.value();
        BigDecimal below = denominator.value();
        if (above == null || below == null || below.signum() <= 0) {
            return null;
        }
        Comparator ofDenominator = above.signum() == 0 ? null : opposite(denominator.qualifier());
        if ((ofDenominator != null && above.signum() < 0) || !agree(numerator.qualifier(), ofDenominator)) {
            return null;
        }
        return Figure.of(
                shown(new Fraction(above.multiply(factor), below)), stricter(numerator.qualifier(), ofDenominator));
    }

    /**
     * At most 6 decimals, half-up, but never rounded onto a shorter number: what is above 60 by next to nothing is shown
     * as 60.000001, and still is above 60.
     */
    static BigDecimal shown(Fraction exact) {
        BigDecimal rounded = exact.rounded(SCALE);
        BigDecimal shortest = rounded.stripTrailingZeros();
        int order = exact.compareTo(Fraction.of(rounded));
        if (order != 0 && shortest.scale() < SCALE) {
            return order > 0 ? rounded.add(rounded.ulp()) : rounded.subtract(rounded.ulp());
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static boolean agree(@Nullable Comparator one, @Nullable Comparator other) {
        return one == null || other == null || one.isFloor() == other.isFloor();
    }

    private static @Nullable Comparator stricter(@Nullable Comparator one, @Nullable Comparator other) {
        return one == null || (other != null && other.isStrict()) ? other : one;
    }

    private static @Nullable Comparator opposite(@Nullable Comparator one) {
        if (one == null) {
            return null;
        }
        return switch (one) {
            case GT -> Comparator.LT;
            case GE -> Comparator.LE;
            case LT -> Comparator.GT;
            case LE -> Comparator.GE;
        };
    }
}
