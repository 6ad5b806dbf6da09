package org.hrssplan.fulfilment;

import java.math.BigDecimal;
import org.hrssplan.value.Comparator;
import org.hrssplan.value.Decimals;
import org.hrssplan.value.Fraction;

/**
 * What a reported figure is compared with, in the unit of the promise.
 *
 * @param value exact; a promised share such as 2/3 is 200/3 percent
 */
public record Bound(Comparator comparator, Fraction value) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /**
     * Reads what a plan promises.
     *
     * @param promised a decimal such as 25, or a share of two whole numbers such as 2/3, which is reported in percent
     * @throws IllegalArgumentException if it is neither, or beyond the bounds of {@link Decimals}
     */
    public static Bound of(Comparator comparator, String promised) {
        return new Bound(comparator, read(promised));
    }

    private static Fraction read(String promised) {
        int slash = promised.indexOf('/');
        if (slash < 0) {
            return Fraction.of(Decimals.parse(promised));
        }
        Fraction part = Fraction.of(Decimals.parse(promised.substring(0, slash)));
        Fraction whole = Fraction.of(Decimals.parse(promised.substring(slash + 1)));
        if (whole.isZero()) {
            throw new IllegalArgumentException(promised + " is no share");
        }
        return part.times(HUNDRED).dividedBy(whole);
    }

    /** Whether a reported figure keeps the promise, strictly where the comparator is strict. */
    public boolean isKeptBy(BigDecimal reported) {
        return comparator.test(Fraction.of(reported), value);
    }
}
