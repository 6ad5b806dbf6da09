package org.hrssplan.value;

import java.math.BigDecimal;

/**
 * The bounds of every decimal that enters: at most {@value #MAX_DIGITS} significant digits and {@value #MAX_SCALE}
 * decimals, checked on the text before any arithmetic, so that {@code 1e100000000} costs nothing.
 */
public final class Decimals {

    public static final int MAX_DIGITS = 15;
    public static final int MAX_SCALE = 6;

    private Decimals() {}

    /**
     * Reads a plain decimal such as {@code 31.19}, keeping its scale.
     *
     * @throws IllegalArgumentException if the text is not plain, or is out of bounds
     */
    public static BigDecimal parse(String text) {
        int point = text.indexOf('.');
        boolean tooLong =
                text.length() > MAX_DIGITS + MAX_SCALE + 2 || (point >= 0 && text.length() - point > MAX_SCALE + 1);
        if (tooLong || !isPlain(text)) {
            throw new IllegalArgumentException("not a plain decimal of at most 15 digits and 6 decimals");
        }
        return requireBounds(new BigDecimal(text));
    }

    /** Whether the text is a decimal without exponent, be it in bounds or not; ASCII digits only. */
    public static boolean isPlain(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, from, text.length())
                : isDigits(text, from, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return from < to;
    }

    /**
     * Returns {@code value} if it is within bounds.
     *
     * @throws IllegalArgumentException if it has more than 15 significant digits or a scale outside 0 to 6
     */
    public static BigDecimal requireBounds(BigDecimal value) {
        if (!isWithinBounds(value)) {
            throw new IllegalArgumentException("more than 15 significant digits or 6 decimals");
        }
        return value;
    }

    /** Whether a value has at most 15 significant digits and a scale from 0 to 6. */
    public static boolean isWithinBounds(BigDecimal value) {
        return value.scale() >= 0
                && value.scale() <= MAX_SCALE
                && value.precision() <= MAX_DIGITS
                && value.precision() - value.scale() <= MAX_DIGITS;
    }
}
