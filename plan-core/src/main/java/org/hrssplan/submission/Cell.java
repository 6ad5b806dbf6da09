package org.hrssplan.submission;

import java.math.BigDecimal;
import org.hrssplan.value.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one key, in a long: whether a revision is stored, whether the running submission wrote it, and the
 * exact value that stands for it in the quality checks. Such a value has at most 15 digits and a scale of -8 (亿) to 6;
 * 0 is a key of which nothing is stored.
 */
final class Cell {

    private static final long STORED = 1;
    private static final long OWN = 2;
    private static final long VALUED = 4;

    private static final int SCALE_AT = 3;
    private static final int VALUE_AT = 7;
    private static final int LEAST_SCALE = -8;

    private Cell() {}

    /**
     * A key of which something is stored.
     *
     * @param value null where none stands for it, or none that is known exactly
     */
    static long stored(@Nullable BigDecimal value) {
        return STORED | packed(value);
    }

    /** A key for which the running submission gives a figure in base units. */
    static long own(Figure figure) {
        return OWN | packed(figure.exactValue());
    }

    /** Whether a revision was stored before the running submission. */
    static boolean isStored(long cell) {
        return (cell & STORED) != 0;
    }

    /** Whether the running submission gives a figure for it. */
    static boolean isOwn(long cell) {
        return (cell & OWN) != 0;
    }

    /** The exact value, with the scale that it was given; null where none is known. */
    static @Nullable BigDecimal value(long cell) {
        return (cell & VALUED) == 0
                ? null
                : BigDecimal.valueOf(cell >> VALUE_AT, (int) (cell >> SCALE_AT & 15) + LEAST_SCALE);
    }

    private static long packed(@Nullable BigDecimal value) {
        if (value == null) {
            return 0;
        }
        int scale = Math.subtractExact(value.scale(), LEAST_SCALE);
        long unscaled = value.scaleByPowerOfTen(value.scale()).longValueExact();
        long packed = unscaled << VALUE_AT;
        if (scale < 0 || scale > 15 || packed >> VALUE_AT != unscaled) {
            throw new ArithmeticException("no value of at most 15 digits and 6 decimals: " + value);
        }
        return VALUED | (long) scale << SCALE_AT | packed;
    }
}
