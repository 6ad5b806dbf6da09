package org.hrssplan.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An inequality: the condition of a target ({@code ≥}), or what is known of a value ({@code >95}). */
public enum Comparator {
    GT(">", true, true),
    GE("≥", true, false),
    LT("<", false, true),
    LE("≤", false, false);

    private final String symbol;
    private final boolean floor;
    private final boolean strict;

    Comparator(String symbol, boolean floor, boolean strict) {
        this.symbol = symbol;
        this.floor = floor;
        this.strict = strict;
    }

    /** The mathematical sign, for example {@code ≥}. */
    public String symbol() {
        return symbol;
    }

    /** The comparator that this sign stands for, null for any other character. */
    public static @Nullable Comparator ofSymbol(char sign) {
        for (Comparator one : values()) {
            if (one.symbol.charAt(0) == sign) {
                return one;
            }
        }
        return null;
    }

    /** True for {@code >} and {@code ≥}: a value may lie above, not below. */
    public boolean isFloor() {
        return floor;
    }

    /** True for {@code >} and {@code <}: equality does not satisfy. */
    public boolean isStrict() {
        return strict;
    }

    /** Whether {@code value} stands in this relation to {@code bound}; exactly 60 does not satisfy {@code > 60}. */
    public boolean test(BigDecimal value, BigDecimal bound) {
        return test(Fraction.of(value), bound);
    }

    /** The same for a quotient, without rounding it. */
    public boolean test(Fraction value, BigDecimal bound) {
        return test(value, Fraction.of(bound));
    }

    /** The same where both are quotients. */
    public boolean test(Fraction value, Fraction bound) {
        int order = value.compareTo(bound);
        if (order == 0) {
            return !strict;
        }
        return (order > 0) == floor;
    }
}
